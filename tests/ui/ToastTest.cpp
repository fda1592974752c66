// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Toast.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What was told for a moment stays as long as the keys are with it, and no longer.
class ToastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverWasThereLetsItGo()
    {
        QWidget area;
        area.resize(600, 400);
        auto *field = new QLineEdit(&area);
        shell::Toast toast(&area);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        field->setFocus();
        toast.say(u"Tier deleted."_s, u"Undo"_s);
        toast.focus();
        auto *end = toast.findChild<QTimer *>();
        QVERIFY(end->isActive());
        QMetaObject::invokeMethod(end, "timeout", Qt::DirectConnection);
        QVERIFY(toast.isVisible() && end->isActive()); // it has the keys
        field->setFocus();
        QMetaObject::invokeMethod(end, "timeout", Qt::DirectConnection);
        QVERIFY(!toast.isVisible());
    }

    void itsWordsHaveTheSizeThatWasChosenBeforeItCame()
    {
        shell::Theme theme;
        theme.wear(preferences(shell::Appearance::Light, 100));
        QWidget area;
        area.resize(700, 400);
        shell::Toast toast(&area);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        theme.wear(preferences(shell::Appearance::Light, 200));
        toast.say(u"Saved."_s);
        QCOMPARE(toast.findChild<QLabel *>()->font().pointSizeF(), QApplication::font().pointSizeF());
        theme.wear(shell::Preferences());
    }

    void aLongSentenceHasTheRoomThatItsButtonLeaves()
    {
        QWidget area;
        area.resize(700, 400);
        shell::Toast toast(&area);
        area.show();
        toast.say(
            u"It is not known whether the draft was pushed. The relay does not answer. It may be stopped, or "
            u"the network between here and it is down."_s,
            u"Review"_s);
        const auto *button = toast.findChild<QPushButton *>();
        QTRY_COMPARE(button->width(), button->sizeHint().width());
        QVERIFY(toast.findChild<QLabel *>()->wordWrap());
        QVERIFY(toast.findChild<QLabel *>()->width() > toast.width() / 2);
    }

    void itsWordsAreReadInEveryLookAndSize()
    {
        shell::Theme theme;
        theme.wear(preferences(shell::Appearance::Light, 100));
        QWidget area;
        area.resize(700, 400);
        shell::Toast toast(&area);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        toast.say(u"Scenario “Queen of San Diego, 27 Nov 18:30 PST” saved."_s);
        QVERIFY(contrast(toast) > readable);
        const int before = toast.height();
        for (const auto look : {shell::Appearance::Light, shell::Appearance::Dark}) {
            theme.wear(preferences(look, 200));
            QTRY_VERIFY(contrast(toast) > readable);
            QTRY_VERIFY(toast.height() > before);
            QTRY_VERIFY(area.rect().contains(toast.geometry()));
            const auto *words = toast.findChild<QLabel *>();
            QVERIFY(words->height() >= words->heightForWidth(words->width()));
            QVERIFY(words->heightForWidth(words->width()) > 0);
        }
        theme.wear(shell::Preferences());
    }

private:
    static constexpr int readable = 150;

    static shell::Preferences preferences(shell::Appearance look, int percent)
    {
        shell::Preferences wanted;
        wanted.appearance = look;
        wanted.fontPercent = percent;
        return wanted;
    }

    /// How far the lightest point is from the darkest within its words.
    static int contrast(shell::Toast &toast)
    {
        const auto *words = toast.findChild<QLabel *>();
        const QImage picture = toast.grab(words->geometry()).toImage();
        int least = 255;
        int most = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const int light = qGray(picture.pixel(x, y));
                least = std::min(least, light);
                most = std::max(most, light);
            }
        }
        return most - least;
    }
};

QTEST_MAIN(ToastTest)
#include "ToastTest.moc"
