// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/SoundCache.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown::messages;

class SoundCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasHeardOnceIsAtHandForThisPersonAlone()
    {
        const QTemporaryDir home;
        const SoundCache cache(home.filePath(QStringLiteral("a/b")));
        QVERIFY(!cache.find("RE1"));
        const QString path = cache.keep("RE1", "sound");
        QCOMPARE(cache.find("RE1"), std::optional(QByteArrayLiteral("sound")));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
        cache.drop("RE1");
        QVERIFY(!cache.find("RE1"));
    }

    void anIdThatIsNoNameIsNotKept()
    {
        const QTemporaryDir home;
        const SoundCache cache(home.path());
        for (const char *sid : {"", "../RE1", "RE/1", "RE 1", "."})
            QVERIFY2(cache.keep(sid, "sound").isEmpty() && !cache.find(sid), sid);
    }

    void afterAWeekItIsTakenAway()
    {
        const QTemporaryDir home;
        const SoundCache cache(home.path());
        cache.keep("RE1", "sound");
        const QDateTime now = QDateTime::currentDateTime();
        cache.sweep(now.addDays(SoundCache::keptDays - 1));
        QVERIFY(cache.find("RE1"));
        cache.sweep(now.addDays(SoundCache::keptDays));
        QVERIFY(!cache.find("RE1"));
    }
};

QTEST_GUILESS_MAIN(SoundCacheTest)
#include "SoundCacheTest.moc"
