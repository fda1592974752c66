// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/EngineWords.h"

#include <QTest>

using namespace ringdown::format;
using namespace Qt::StringLiterals;

/// What the desk says of credentials and rotations is known word for word.
class DeskWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatARotationSaysIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto &words :
             {u"Make a new API key"_s, u"Make a new API key ..."_s, u"Backing out ..."_s,
              u"Done. The old API key is worth nothing now."_s,
              u"2 relays verified a sample signed with either key."_s,
              u"https://relay.example.com: it still uses the old key"_s,
              u"https://relay.example.com has verified 0 of 1 webhook with the second key; a test call to "
              u"one of its "
              "numbers makes one"_s,
              u"Twilio accepts the token of this desk, and 1 relay answered; to be replaced: SK1, SK2."_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void whatARotationSaysIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedDeskWords(words.toStdString()));
        QCOMPARE(deskWords(words.toStdString()), words); // in English it stays as it is
    }

    void whatIsWrongWithCredentialsIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto &words :
             {u"/etc/ringdown/env does not exist"_s,
              u"/etc/ringdown/env cannot be opened: Permission denied"_s,
              u"/etc/ringdown/env cannot be made private: Read-only file system"_s,
              u"/tmp/env is refused as a file of secrets: it is larger than 64 KiB"_s,
              u"/tmp/env is refused as a file of secrets: others may read or change it, or it is executable; "
              u"run: chmod 600 /tmp/env"_s,
              u"the audit /tmp/audit cannot be used: No space left on device"_s,
              u"/tmp/env, line 3: expected NAME=VALUE"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void whatIsWrongWithCredentialsIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedDeskWords(words.toStdString()));
        QCOMPARE(deskWords(words.toStdString()), words);
    }

    void anAccountIsNamedAsTheCarrierNamesIt()
    {
        QCOMPARE(deskWords("TWILIO_ACCOUNT_SID is not AC and 32 hex digits in lower case"),
                 u"This is no Account SID: that is AC, then 32 digits or small letters from a to f"_s);
        QCOMPARE(deskWords("TWILIO_AUTH_TOKEN is not 32 hex digits in lower case"),
                 u"This is no Auth Token: that is 32 digits or small letters from a to f"_s);
    }
};

QTEST_MAIN(DeskWordsTest)
#include "DeskWordsTest.moc"
