// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Sound.h"
#include "ui/messages/Player.h"

#include <QPluginLoader>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;

/// The module for real; without GStreamer's parts nothing of it can be tried.
class SoundModuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
        QPluginLoader loader(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-sound.so"));
        m_module = qobject_cast<SoundModule *>(loader.instance());
        QVERIFY2(m_module, qPrintable(loader.errorString()));
        if (m_module->objection().contains(QStringLiteral("GStreamer")))
            QSKIP("the parts of GStreamer are not installed");
    }

    void anMp3IsMeasured()
    {
        const auto loudness = measured(carrier::silentMp3(3));
        QVERIFY(loudness.has_value());
        const auto parts = static_cast<int>(loudness->parts.size());
        QVERIFY2(parts > 2 * Loudness::partsASecond && parts < 4 * Loudness::partsASecond,
                 qPrintable(QString::number(parts)));
    }

    void itHearsWhatThePureReaderHears()
    {
        const std::string wave = carrier::babbleWave(2, 5);
        const auto heard = measured(wave);
        const auto read = loudnessOfWave(wave);
        QVERIFY(heard && read);
        const auto a = barsOf(*heard, 20);
        const auto b = barsOf(*read, 20);
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY2(std::abs(a[i] - b[i]) < 0.25F,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(i).arg(a[i]).arg(b[i])));
    }

    void whatIsNoSoundEnds()
    {
        QVERIFY(!measured("this is no sound, and it is long enough to be looked at"));
        QVERIFY(!measured(""));
    }

private:
    std::optional<Loudness> measured(const std::string &sound)
    {
        bool isDone = false;
        std::optional<Loudness> answer;
        m_module->measure(QByteArray::fromStdString(sound), [&](const std::optional<Loudness> &loudness) {
            isDone = true;
            answer = loudness;
        });
        if (!QTest::qWaitFor([&] { return isDone; }, 20'000))
            qFatal("no answer");
        return answer;
    }

    SoundModule *m_module = nullptr;
};

QTEST_GUILESS_MAIN(SoundModuleTest)
#include "SoundModuleTest.moc"
