// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/SavedNumber.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers;

namespace {

SavedNumber sample()
{
    AccountNumber number{"PN1", "+16195550100", "", true, true, {}};
    number.values = {{NumberField::VoiceUrl, "https://ana:hunter2@old.example.net/handler"},
                     {NumberField::TrunkSid, "TK1"}};
    return savedNumber(
        number, {{NumberField::VoiceUrl, "x"}, {NumberField::TrunkSid, ""}, {NumberField::SmsUrl, "y"}},
        Instant::fromSeconds(1'790'000'000));
}

} // namespace

class SavedNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangesIsKeptAndNoPassword()
    {
        const SavedNumber saved = sample();
        QCOMPARE(saved.values.size(), 3U);
        QCOMPARE(saved.values.at(NumberField::VoiceUrl), "https://old.example.net/handler");
        QCOMPARE(saved.values.at(NumberField::SmsUrl), "");
        QVERIFY(saved.withoutPassword == std::vector{NumberField::VoiceUrl});
        QVERIFY(writeSaved({saved}).find("hunter2") == std::string::npos);
    }

    void whatIsWrittenIsReadBack()
    {
        const auto read = readSaved(writeSaved({sample(), sample()}));
        QVERIFY(read.hasValue());
        QVERIFY(*read == (std::vector{sample(), sample()}));
        QCOMPARE(writeSaved(*read), writeSaved({sample(), sample()}));
    }

    void whatIsNoSuchFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("another format") << QByteArray(R"({"format":2,"numbers":[]})");
        QTest::newRow("a format of another type") << QByteArray(R"({"format":"1","numbers":[]})");
        QTest::newRow("a number without sid")
            << QByteArray(R"({"format":1,"numbers":[{"at":"2026-11-26T10:00:00Z","values":{}}]})");
        QTest::newRow("an unknown field") << QByteArray(
            R"({"format":1,"numbers":[{"sid":"PN1","at":"2026-11-26T10:00:00Z","values":{"Voice":""}}]})");
        QTest::newRow("no time") << QByteArray(R"({"format":1,"numbers":[{"sid":"PN1","values":{}}]})");
    }
    void whatIsNoSuchFileIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readSaved(text.toStdString()).hasValue());
    }
};

QTEST_GUILESS_MAIN(SavedNumberTest)
#include "SavedNumberTest.moc"
