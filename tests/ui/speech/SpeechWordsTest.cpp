// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/SpeechWords.h"
#include "ui/speech/Speaker.h"

#include <QFile>
#include <QPluginLoader>
#include <QTest>

using namespace ringdown;
using namespace ringdown::speech;
using namespace Qt::StringLiterals;
using Cause = SpeechFault::Cause;

/// What a desk that says nothing says about it.
class SpeechWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachCauseHasItsOwnAdvice_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("advice");
        QTest::newRow("the engine") << Cause::Engine << u"no connection"_s << u"Install speech-dispatcher"_s;
        QTest::newRow("and its full stop")
            << Cause::Engine << u"no connection."_s << u"Install speech-dispatcher"_s;
        QTest::newRow("parts") << Cause::Parts << u"Parts of GStreamer are missing (gstreamer1.0)."_s
                               << u"(gstreamer1.0). Install them"_s;
        QTest::newRow("device") << Cause::Device << u"This desk has no sound device."_s
                                << u"device. Connect one, or switch it on"_s;
    }
    void eachCauseHasItsOwnAdvice()
    {
        QFETCH(const Cause, cause);
        QFETCH(const QString, why);
        QFETCH(const QString, advice);
        const QString words = faultWords({cause, why});
        QVERIFY2(words.contains(advice), qPrintable(words));
        QVERIFY2(!words.contains(u".."_s), qPrintable(words));
        QCOMPARE(words.contains(u"speech-dispatcher"_s), cause == Cause::Engine);
    }

    void whatBrokeOffEndsWithOneFullStop()
    {
        QVERIFY(brokenWords(u"no sound"_s).endsWith(u": no sound."_s));
        QCOMPARE(brokenWords(u"no sound."_s), brokenWords(u"no sound"_s));
    }

    /// Whatever this desk has.
    void theModuleSaysIt()
    {
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
        const auto file = QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-speech.so");
        if (!QFile::exists(file))
            QSKIP("built without Qt TextToSpeech");
        QPluginLoader loader(file);
        const auto *module = qobject_cast<SpeechModule *>(loader.instance());
        QVERIFY2(module, qPrintable(loader.errorString()));
        const QString why = module->makeSpeaker()->objection(u"en-US"_s);
        QVERIFY2(!why.contains(u".."_s), qPrintable(why));
        if (why.contains(u"no sound device"_s))
            QVERIFY2(!why.contains(u"Install"_s), qPrintable(why));
    }
};

QTEST_MAIN(SpeechWordsTest)
#include "SpeechWordsTest.moc"
