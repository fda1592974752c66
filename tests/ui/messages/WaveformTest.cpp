// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Waveform.h"
#include "ui/shell/Colours.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringdown::messages;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int width = 210; ///< 200 between the margins

void lay(Waveform &waveform, milliseconds length = 20s)
{
    waveform.setPalette(ringdown::shell::toPalette(ringdown::shell::Colours::light()));
    waveform.resize(width, waveform.height());
    waveform.setLength(length);
    waveform.show();
    QVERIFY(QTest::qWaitForWindowExposed(&waveform));
}

milliseconds last(const QSignalSpy &spy)
{
    return spy.isEmpty() ? milliseconds(-1) : spy.last().first().value<milliseconds>();
}

/// How many points of a picture have this colour.
int points(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y).rgb() == colour.rgb();
    }
    return count;
}

} // namespace

class WaveformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlaceIsATimeAndBack_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<int>("time");
        QTest::newRow("the beginning") << 0.0 << 0;
        QTest::newRow("before it") << -30.0 << 0;
        QTest::newRow("a quarter") << 50.0 << 5000;
        QTest::newRow("the end") << 200.0 << 20000;
        QTest::newRow("behind it") << 900.0 << 20000;
    }
    void aPlaceIsATimeAndBack()
    {
        QFETCH(double, x);
        QFETCH(int, time);
        QCOMPARE(timeAt(x, 200, 20s).count(), time);
        QCOMPARE(placeOf(milliseconds(time), 200, 20s), std::clamp(x, 0.0, 200.0));
    }

    void nothingIsDividedByNothing()
    {
        QCOMPARE(timeAt(10, 0, 20s), 0ms);
        QCOMPARE(timeAt(10, 100, 0ms), 0ms);
        QCOMPARE(placeOf(5s, 100, 0ms), 0.0);
        QCOMPARE(placeOf(50s, 100, 20s), 100.0);
    }

    void aClickAndADragGoThere()
    {
        Waveform waveform;
        lay(waveform);
        const QSignalSpy sought(&waveform, &Waveform::sought);
        QTest::mousePress(&waveform, Qt::LeftButton, {}, QPoint(105, 20));
        QCOMPARE(last(sought), 10s);
        QTest::mouseMove(&waveform, QPoint(155, 20));
        QCOMPARE(last(sought), 15s);
        waveform.showPosition(11s); // what plays meanwhile
        QCOMPARE(waveform.value(), 15000);
        QTest::mouseRelease(&waveform, Qt::LeftButton, {}, QPoint(155, 20));
        waveform.showPosition(16s);
        QCOMPARE(waveform.value(), 16000);
        QCOMPARE(last(sought), 15s);
    }

    void keysGoToo()
    {
        Waveform waveform;
        lay(waveform);
        const QSignalSpy sought(&waveform, &Waveform::sought);
        QTest::keyClick(&waveform, Qt::Key_Right);
        QCOMPARE(last(sought), 5s);
        QTest::keyClick(&waveform, Qt::Key_PageUp);
        QCOMPARE(last(sought), 20s);
        QTest::keyClick(&waveform, Qt::Key_Left);
        QCOMPARE(last(sought), 15s);
        QTest::keyClick(&waveform, Qt::Key_Home);
        QCOMPARE(last(sought), 0s);
        QTest::keyClick(&waveform, Qt::Key_End);
        QCOMPARE(last(sought), 20s);
    }

    void timeRunsToTheRightInEveryLanguage()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        auto *waveform = new Waveform(&window);
        window.show();
        lay(*waveform);
        const QSignalSpy sought(waveform, &Waveform::sought);
        QTest::keyClick(waveform, Qt::Key_Right);
        QCOMPARE(last(sought), 5s);
    }

    void whatPlaysMovesItWithoutSeeking()
    {
        Waveform waveform;
        lay(waveform);
        const QSignalSpy sought(&waveform, &Waveform::sought);
        waveform.showPosition(7s);
        waveform.setLength(5s); // shorter than was said
        QCOMPARE(waveform.value(), 5000);
        QVERIFY(sought.isEmpty());
    }

    void aScreenReaderHearsSecondsAndMayGoElsewhere()
    {
        Waveform waveform;
        lay(waveform, 31s);
        const QSignalSpy sought(&waveform, &Waveform::sought);
        waveform.showPosition(5400ms);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&waveform);
        QVERIFY(read && read->valueInterface());
        QCOMPARE(read->role(), QAccessible::Slider);
        QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Place in the message"));
        QCOMPARE(read->text(QAccessible::Value), QStringLiteral("0:05 of 0:31"));
        QCOMPARE(read->valueInterface()->currentValue().toInt(), 5);
        QCOMPARE(read->valueInterface()->maximumValue().toInt(), 31);
        read->valueInterface()->setCurrentValue(12);
        QCOMPARE(last(sought), 12s);
    }

    void whatWasHeardHasTheAccent()
    {
        Waveform waveform;
        lay(waveform);
        const auto &colours = ringdown::shell::Colours::light();
        waveform.setLoudness({std::vector<float>(400, 0.8F)});
        const int whole = points(waveform.grab().toImage(), colours.edge);
        waveform.showPosition(10s);
        const QImage half = waveform.grab().toImage();
        QVERIFY(whole > 0);
        QVERIFY(points(half, colours.edge) < whole * 6 / 10);
        QVERIFY(points(half, colours.accent) > whole * 4 / 10);
    }

    void aLoudMomentIsHigherThanAQuietOne()
    {
        Waveform waveform;
        lay(waveform);
        const auto &colours = ringdown::shell::Colours::light();
        std::vector<float> parts(200, 0.1F);
        parts.resize(400, 0.9F);
        waveform.setLoudness({parts});
        const QImage picture = waveform.grab().toImage();
        const int quiet = points(picture.copy(20, 0, 60, picture.height()), colours.edge);
        const int loud = points(picture.copy(130, 0, 60, picture.height()), colours.edge);
        QVERIFY2(loud > 4 * quiet && quiet > 0, qPrintable(QStringLiteral("%1 %2").arg(loud).arg(quiet)));
    }
};

QTEST_MAIN(WaveformTest)
#include "WaveformTest.moc"
