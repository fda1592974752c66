// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/AlarmWords.h"
#include "core/relay/status/AlarmNames.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

class AlarmWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAlarmHasWordsOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const std::string_view name : relay::alarms::every)
            QTest::newRow(std::string(name).c_str()) << QByteArray::fromStdString(std::string(name));
    }
    void everyAlarmHasWordsOfItsOwn()
    {
        QFETCH(const QByteArray, name);
        const auto unknown = format::alarmWords("no-such-alarm");
        const auto words = format::alarmWords(name.toStdString());
        QVERIFY2(!words.title.contains(u"“%1”"_s.arg(QString::fromUtf8(name))), qPrintable(words.title));
        QVERIFY(words.means != unknown.means);
        QVERIFY(words.repair != unknown.repair);
    }

    void anAlarmOfALaterRelayIsCalledByItsName()
    {
        QCOMPARE(format::alarmWords("no-such-alarm").title, u"Alarm “no-such-alarm”"_s);
    }

    /// An alarm of the relay that is not named in the table would have no words here.
    void everyAlarmOfTheRelayIsInTheTable()
    {
        static const QRegularExpression raising(u"= .*EventKind::RelayAlarm\\b|alarms?\\.set\\("_s);
        static const QRegularExpression ownName(u"\\.what = \"|alarms?\\.set\\(\""_s);
        static const QRegularExpression handedName(u"gapAlarm\\([^;{\"]*\""_s);
        QStringList raisingFiles;
        for (QDirIterator each(QStringLiteral(RINGDOWN_SOURCE_DIR "/core/relay"), {u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
             each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            QVERIFY2(!handedName.match(code).hasMatch(), qPrintable(each.filePath()));
            if (!raising.match(code).hasMatch())
                continue;
            raisingFiles += each.fileName();
            QVERIFY2(!ownName.match(code).hasMatch(), qPrintable(each.filePath()));
        }
        QVERIFY2(raisingFiles.size() >= 5, qPrintable(raisingFiles.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(AlarmWordsTest)
#include "AlarmWordsTest.moc"
