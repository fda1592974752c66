// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/gallery/Stage.h"
#include "ui/shell/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 250;
constexpr int leastRing = 24; ///< pixels that are otherwise while a control has the keys
constexpr int seenApart = 40; ///< of 255, in one of the colours
constexpr int mostParts = 4;  ///< a day and its hour are one stop
constexpr int sameLine = 8;   ///< pixels by which the middles of one line may be apart

/// Every picture of the gallery, but those that differ in words alone.
QStringList scenes()
{
    static const QStringList all =
        QStringLiteral(
            "live live-tenant live-empty live-error live-window start start-no-token log log-detail "
            "log-columns log-export "
            "log-saved log-range log-empty log-error messages messages-thread messages-texts "
            "messages-pictures "
            "messages-picture-large messages-delete messages-empty overview overview-tree businesses "
            "business-new "
            "business-change business-remove hours copy-day exception holidays open-or-close cascade "
            "cascade-waiting "
            "routes route-cascade route-voicemail text callers callers-probe callers-import caller-rule "
            "contacts "
            "contact-sheet import basics problems review review-care review-json merge history simulator "
            "simulator-draft "
            "simulator-scenarios simulator-save simulator-coverage simulator-coverage-table numbers "
            "numbers-buy "
            "numbers-renew numbers-review numbers-release numbers-locked credentials credentials-replace "
            "credentials-forget credentials-webhook-key credentials-token credentials-rotation-1 "
            "credentials-import "
            "credentials-empty relay relay-alarm relay-waiting relay-log relay-switch-off insights "
            "insights-tables "
            "insights-definitions test-call test-call-over send-to-voicemail settings settings-keys "
            "settings-end settings-diagnostics "
            "welcome-way welcome-account welcome-numbers welcome-numbers-found welcome-call help keys news "
            "closing "
            "viewer narrow folded")
            .split(u' ');
    return all;
}

const tests::Scene &sceneOf(const QString &name)
{
    static const std::vector<tests::Scene> all = tests::allScenes();
    return *std::find_if(all.begin(), all.end(),
                         [&](const tests::Scene &scene) { return QLatin1StringView(scene.name) == name; });
}

QString nameOf(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (words.isEmpty())
        words = widget.property("text").toString();
    return u"%1 \"%2\" %3"_s.arg(QLatin1StringView(widget.metaObject()->className()), words,
                                 widget.objectName());
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// What of it can be seen.
QRect seenOf(const QWidget &widget)
{
    QRect seen = placeOf(widget);
    for (const QWidget *around = &widget; !around->isWindow(); around = around->parentWidget())
        seen &= placeOf(*around->parentWidget());
    return seen;
}

/// Some of it can be seen, and is not beneath another.
bool isSeen(const QWidget &widget)
{
    const QRect seen = seenOf(widget);
    if (!widget.isVisible() || seen.isEmpty())
        return false;
    const QWidget *top = widget.window()->childAt(seen.center());
    return top && (top == &widget || widget.isAncestorOf(top) || top->isAncestorOf(&widget));
}

/// From one stop to the next, both as they stand then: what is come to is scrolled to.
struct Step {
    QString name;
    QRect from;
    QRect to;
    QPoint seenAt; ///< what it comes to
};

/// How many of its pixels are plainly of another colour.
int changedPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            const int apart =
                std::max({qAbs(a.red() - b.red()), qAbs(a.green() - b.green()), qAbs(a.blue() - b.blue())});
            changed += apart >= seenApart ? 1 : 0;
        }
    }
    return changed;
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Whether somebody who reads along would have passed it already.
bool isBackwards(const QRect &before, const QRect &next)
{
    const bool isInLine = qAbs(before.center().y() - next.center().y()) <= sameLine;
    if (isInLine)
        return next.right() <= before.left();
    const bool isInColumn = next.left() <= before.right() && before.left() <= next.right();
    return isInColumn && next.bottom() <= before.top();
}

/// Once round, and again from where it began; the topmost is where one begins.
QStringList stepsBack(const QList<Step> &steps)
{
    const auto first = std::min_element(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        return std::pair(a.seenAt.y(), a.seenAt.x()) < std::pair(b.seenAt.y(), b.seenAt.x());
    });
    QStringList found;
    for (auto it = steps.begin(); it != steps.end(); ++it) {
        if (it != first && isBackwards(it->from, it->to))
            found << u"backwards: "_s + it->name;
    }
    return found;
}

} // namespace

/// The tab key on every screen and sheet: it goes as one reads, and one sees where it is.
class FocusWalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&tests::saidWords());
        m_theme = std::make_unique<shell::Theme>();
    }

    void everyStop_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("isDark");
        const QString wanted = qEnvironmentVariable("RINGDOWN_SCENES");
        for (const QString &scene : wanted.isEmpty() ? scenes() : wanted.split(u' ')) {
            QTest::newRow(qPrintable(scene)) << scene << false;
            QTest::newRow(qPrintable(scene + u", dark"_s)) << scene << true;
        }
    }

    void everyStop()
    {
        QFETCH(const QString, scene);
        QFETCH(const bool, isDark);
        m_theme->wear(isDark ? shell::Appearance::Dark : shell::Appearance::Light);
        tests::Stage stage(*m_theme);
        sceneOf(scene).set(stage);
        stage.window().show();
        stage.window().tick();
        QWidget &root = stage.picture ? *stage.picture : stage.window();
        root.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&root));
        QTest::qWait(100);
        const QStringList found = walk(root);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join(u"\n  "_s)));
    }

private:
    static QStringList walk(QWidget &root)
    {
        QStringList found;
        QList<QPointer<QWidget>> met;
        QPointer<QWidget> last;
        QList<Step> steps;
        QImage withKeys;
        int still = 0;
        const bool isTold = qEnvironmentVariableIsSet("RINGDOWN_TELL");
        for (int stop = 0; stop < mostStops; ++stop) {
            QTest::keyClick(root.windowHandle(), Qt::Key_Tab);
            QCoreApplication::processEvents();
            QWidget *now = QApplication::focusWidget();
            if (!now) {
                found << u"nothing has the keys after "_s + (last ? nameOf(*last) : u"the start"_s);
                break;
            }
            still = now == last ? still + 1 : 0;
            if (still > 0 && still < mostParts)
                continue;
            if (still > 0)
                found << u"it stays at "_s + nameOf(*now);
            if (last && last != now && last->isVisible()) {
                const int changed = changedPixels(withKeys, pictureOf(*last));
                if (changed < leastRing)
                    found << u"no ring (%1 pixels): "_s.arg(changed) + nameOf(*last);
            }
            if (last)
                steps.append({nameOf(*last) + u" to "_s + nameOf(*now), placeOf(*last), placeOf(*now),
                              seenOf(*now).topLeft()});
            if (met.contains(now))
                break;
            met << now;
            if (isTold)
                qInfo().noquote() << nameOf(*now) << placeOf(*now);
            if (!isSeen(*now))
                found << u"not seen: "_s + nameOf(*now);
            last = now;
            withKeys = pictureOf(*now);
        }
        if (met.size() == mostStops)
            found << u"no end"_s;
        return found + stepsBack(steps);
    }

    std::unique_ptr<shell::Theme> m_theme;
};

QTEST_MAIN(FocusWalkTest)
#include "FocusWalkTest.moc"
