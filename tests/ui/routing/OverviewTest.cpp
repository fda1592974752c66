// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/Draft.h"
#include "ui/format/Times.h"
#include "ui/routing/overview/CoverageStrip.h"
#include "ui/routing/overview/MapTree.h"
#include "ui/routing/overview/MapView.h"
#include "ui/routing/overview/OverviewEditor.h"
#include "ui/routing/overview/RoutingMap.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPainterPath>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const TenantId queen{"qdn"};
/// Wednesday, 25 November 2026, 10:41 in San Diego.
constexpr Instant wednesday = Instant::fromSeconds(1795632060);

std::size_t boxOf(const RoutingMap &map, const std::string &path)
{
    for (std::size_t i = 0; i < map.boxes.size(); ++i) {
        if (map.boxes[i].path == path)
            return i;
    }
    return map.boxes.size();
}

bool leads(const RoutingMap &map, const std::string &from, const std::string &to, const QString &label = {})
{
    const std::size_t a = boxOf(map, from);
    const std::size_t b = boxOf(map, to);
    return std::any_of(map.edges.begin(), map.edges.end(), [&](const MapEdge &edge) {
        return edge.from == a && edge.to == b && (label.isNull() || edge.label == label);
    });
}

Coverage coverageAt(const std::vector<Stretch> &day, int minute)
{
    for (const Stretch &stretch : day) {
        if (stretch.begin <= minute && minute < stretch.end)
            return stretch.what;
    }
    return {};
}

} // namespace

/// The map of a business's routing, and what it leads to.
class OverviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_editor.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, tests::harborPlan());
        m_editor = std::make_unique<OverviewEditor>(*m_draft);
        m_editor->resize(1200, 700);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->setNow(wednesday);
        m_editor->showTenant(queen);
    }

    void theMapFollowsACallFromItsNumberToItsEnds()
    {
        const RoutingMap map = routingMap(tests::harborPlan(), tests::harborPlan(), queen, {}, {});
        QVERIFY(leads(map, "tenants[0].numbers", "tenants[0].callers"));
        QVERIFY(leads(map, "tenants[0].callers", "tenants[0].hours"));
        QVERIFY(leads(map, "tenants[0].hours", "tenants[0].routes.open", QStringLiteral("open")));
        QVERIFY(leads(map, "tenants[0].hours", "tenants[0].routes.closed", QStringLiteral("closed")));
        QVERIFY(leads(map, "tenants[0].callers", "tenants[0].routes.vip", QStringLiteral("VIPs")));
        QVERIFY(leads(map, "tenants[0].routes.open", "tenants[0].routes.sales", QStringLiteral("1, else")));
        QVERIFY(leads(map, "tenants[0].routes.open", "tenants[0].routes.events", QStringLiteral("2")));
        QVERIFY(leads(map, "tenants[0].routes.sales", "tenants[0].routes.sales[0]"));
        QVERIFY(leads(map, "tenants[0].routes.sales[0]", "tenants[0].routes.message"));
        QVERIFY(leads(map, "tenants[0].routes.message", "tenants[0].routes.message[0]"));
        const MapBox &rings = map.boxes[boxOf(map, "tenants[0].routes.sales[0]")];
        QCOMPARE(rings.lines[0].text, QStringLiteral("Primary 20 s: Captain"));
        QCOMPARE(rings.lines[1].path, std::string("tenants[0].tiers[1]"));
    }

    void everyWayLeadsToTheRightUnlessItIsALoop()
    {
        plan::Plan plan = tests::harborPlan();
        for (const MapEdge &edge : routingMap(plan, plan, queen, {}, {}).edges)
            QVERIFY(!edge.leadsBack);
        plan.tenants[0].routes[RouteId("message")] = {plan::GotoStep{RouteId("open")}};
        const RoutingMap map = routingMap(plan, plan, queen, {}, {});
        QCOMPARE(std::count_if(map.edges.begin(), map.edges.end(),
                               [](const MapEdge &edge) { return edge.leadsBack; }),
                 2); // the VIPs' message comes first and leads to sales and events, which lead to it
    }

    void whatTheDraftChangedIsMarkedAndNothingElse()
    {
        plan::Plan plan = tests::harborPlan();
        plan.tenants[0].tiers[1].seconds = 40;
        const RoutingMap map = routingMap(plan, tests::harborPlan(), queen, {}, {});
        for (const MapBox &box : map.boxes) {
            const bool ringsBackup = std::any_of(box.lines.begin(), box.lines.end(), [](const MapLine &line) {
                return line.path == "tenants[0].tiers[1]";
            });
            QCOMPARE(box.isChanged, ringsBackup);
        }
    }

    void aProblemMarksTheBoxThatItIsIn()
    {
        const std::vector<plan::Problem> problems = {{"tenants[0].hours.week.fri[0]", "", "x"},
                                                     {"tenants[0].routes.sales[0].ring", "", "x"},
                                                     {"tenants[0].routes.salesforce", "", "x"},
                                                     {"tenants[0].tiers[0].seconds", "", "x"},
                                                     {"tenants[1].hours", "", "x"}};
        const RoutingMap map = routingMap(tests::harborPlan(), tests::harborPlan(), queen, {problems, 1}, {});
        QVERIFY(map.boxes[boxOf(map, "tenants[0].hours")].isWrong);
        QVERIFY(!map.boxes[boxOf(map, "tenants[0].routes.sales")].isWrong); // a warning
        QCOMPARE(map.boxes[boxOf(map, "tenants[0].hours")].problems, 1);
        QCOMPARE(map.boxes[boxOf(map, "tenants[0].routes.sales")].problems, 1);
        QCOMPARE(map.boxes[boxOf(map, "tenants[0].routes.sales[0]")].problems, 2);
        QCOMPARE(map.boxes[boxOf(map, "tenants[0].routes.closed")].problems, 0);
        QVERIFY(boxInWords(map.boxes[boxOf(map, "tenants[0].hours")]).contains(QStringLiteral("problem")));
    }

    void aRouteThatNoCallReachesIsOnTheMapAndInTheTree()
    {
        plan::Plan plan = tests::harborPlan();
        plan.tenants[0].routes[RouteId("attic")] = {plan::HangupStep{}};
        const RoutingMap map = routingMap(plan, plan, queen, {}, {});
        QVERIFY(boxOf(map, "tenants[0].routes.attic") < map.boxes.size());
        MapTree tree;
        tree.setMap(map);
        QCOMPARE(tree.item(1)->data(MapTree::pathRole).toString(), QStringLiteral("tenants[0].routes.attic"));
    }

    void theTreeHasEveryBoxOnceAndIsSound()
    {
        MapTree tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RoutingMap map = routingMap(tests::harborPlan(), tests::harborPlan(), queen, {}, {});
        tree.setMap(map);
        for (const MapBox &box : map.boxes) {
            const auto found =
                tree.match(tree.index(0, 0), MapTree::pathRole, QString::fromStdString(box.path), -1,
                           Qt::MatchExactly | Qt::MatchRecursive);
            QVERIFY2(!found.isEmpty(), box.path.c_str());
        }
        tree.setMap({});
        QCOMPARE(tree.rowCount(), 0);
    }

    void theWholeMapIsInView_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::newRow("wide") << QSize(1600, 900);
        QTest::newRow("usual") << QSize(1112, 620);
        QTest::newRow("narrow") << QSize(776, 420);
    }
    void theWholeMapIsInView()
    {
        QFETCH(const QSize, window);
        m_editor->resize(window);
        MapView &view = m_editor->map();
        QTRY_COMPARE(view.horizontalScrollBar()->maximum(), view.horizontalScrollBar()->minimum());
        for (std::size_t box = 0; box < view.drawing().map().boxes.size(); ++box) {
            const QRect shown = view.mapFromScene(view.drawing().areaOf(box)).boundingRect();
            QVERIFY(shown.left() >= 0 && shown.right() <= view.viewport()->width());
        }
    }

    void noWayGoesBehindABox()
    {
        const MapScene &scene = m_editor->map().drawing();
        int passing = 0;
        for (const MapEdge &edge : scene.map().edges) {
            if (edge.leadsBack)
                continue;
            passing += scene.map().boxes[edge.to].column - scene.map().boxes[edge.from].column > 1;
            for (std::size_t box = 0; box < scene.map().boxes.size(); ++box) {
                const QPainterPath way = scene.wayOf(edge);
                for (int step = 0; step <= 100 && box != edge.from && box != edge.to; ++step)
                    QVERIFY2(!scene.areaOf(box).contains(way.pointAtPercent(step / 100.0)),
                             qPrintable(scene.map().boxes[box].title));
            }
        }
        QVERIFY(passing > 0); // the VIPs lead past the other routes
    }

    void aClickOnALineLeadsToItsPlace()
    {
        QSignalSpy went(m_editor.get(), &OverviewEditor::goToWanted);
        MapView &view = m_editor->map();
        const std::size_t rings = boxOf(view.drawing().map(), "tenants[0].routes.sales[0]");
        const QRectF area = view.drawing().areaOf(rings);
        view.ensureVisible(area);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.mapFromScene(area.topLeft() + QPointF(40, 16)));
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].routes.sales[0]"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.mapFromScene(QPointF(area.left() + 40, area.bottom() - 14)));
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].tiers[1]"));
    }

    void aLongLineGoesOnInASecondRowOfItsBox()
    {
        const std::vector<MapLine> lines = {{.text = QStringLiteral("short")},
                                            {.text = QStringLiteral("Mon-Thu 09:00-17:00")},
                                            {.text = QStringLiteral("last")}};
        const QFont font;
        const double width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("Mon-Thu 09:00-1"));
        const std::vector<MapRow> rows = mapRows(lines, font, width);
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0], (MapRow{QStringLiteral("short"), 0}));
        QCOMPARE(rows[1], (MapRow{QStringLiteral("Mon-Thu"), 1}));
        QCOMPARE(rows[2], (MapRow{QStringLiteral("09:00-17:00"), 1}));
        QCOMPARE(rows[3], (MapRow{QStringLiteral("last"), 2}));
        const std::vector<MapLine> endless = {{.text = QString(200, u'x')}};
        const std::vector<MapRow> cut = mapRows(endless, font, width);
        QCOMPARE(cut.size(), std::size_t(2));
        QVERIFY(cut[1].text.endsWith(u'…'));
        QVERIFY(QFontMetricsF(font).horizontalAdvance(cut[0].text) <= width);
    }

    void theKeysWalkAlongTheWaysAndOpen()
    {
        QSignalSpy went(m_editor.get(), &OverviewEditor::goToWanted);
        MapView &view = m_editor->map();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].hours"));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].routes.open"));
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].hours"));
    }

    void theMapZoomsByKeysWithinBounds()
    {
        MapView &view = m_editor->map();
        const double before = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > before);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.zoom() > 0.2);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), before);
    }

    void theTreeTakesTheMapsPlaceAndLeadsToTheSame()
    {
        QSignalSpy went(m_editor.get(), &OverviewEditor::goToWanted);
        m_editor->turnToOther();
        QVERIFY(m_editor->tree().isVisible());
        QVERIFY(!m_editor->map().isVisible());
        m_editor->tree().setCurrentIndex(m_editor->tree().model()->index(0, 0));
        QTest::keyClick(&m_editor->tree(), Qt::Key_Return);
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].numbers"));
        m_editor->turnToOther();
        QVERIFY(m_editor->map().isVisible());
    }

    void theStripKnowsOpenHoursInWhichNobodyRings()
    {
        plan::Tenant tenant = tests::harborPlan().tenants.front();
        const StripWeek good = stripWeek(tenant, wednesday);
        QCOMPARE(good.first, QDate(2026, 11, 25));
        QCOMPARE(coverageAt(good.days[0], 10 * 60),
                 (Coverage{Coverage::Kind::Rings, QStringLiteral("Captain")}));
        QCOMPARE(coverageAt(good.days[0], 20 * 60), Coverage());
        QCOMPARE(coverageAt(good.days[1], 10 * 60), Coverage()); // Thanksgiving
        QVERIFY(silentHours(good).isEmpty());
        tenant.routes[RouteId("open")] = {plan::VoicemailStep{}};
        tenant.hours.week[2] = {{13 * 60, 15 * 60}};
        const QStringList silent = silentHours(stripWeek(tenant, wednesday));
        QVERIFY2(silent.contains(QStringLiteral("Wed 13:00–15:00")),
                 qPrintable(silent.join(QLatin1Char(' '))));
    }

    void theStripKnowsHoursThatEndAtAnyMinute()
    {
        plan::Tenant tenant = tests::harborPlan().tenants.front();
        tenant.hours.week[2] = {{9 * 60 + 15, 11 * 60 + 31}, {11 * 60 + 58, 17 * 60 + 45}};
        const StripWeek week = stripWeek(tenant, wednesday);
        std::vector<std::pair<int, int>> rings;
        for (const Stretch &stretch : week.days[0]) {
            if (stretch.what.kind == Coverage::Kind::Rings)
                rings.emplace_back(stretch.begin, stretch.end);
        }
        const std::vector<std::pair<int, int>> expected{{9 * 60 + 15, 11 * 60 + 31},
                                                        {11 * 60 + 58, 17 * 60 + 45}};
        QVERIFY(rings == expected);
        tenant.routes[RouteId("open")] = {plan::VoicemailStep{}};
        QCOMPARE(silentHours(stripWeek(tenant, wednesday)).value(0), QStringLiteral("Wed 09:15–11:31"));
    }

    void aNameOnTheStripIsWholeOrNotThere()
    {
        auto *strip = m_editor->findChild<CoverageStrip *>();
        QTRY_VERIFY(!strip->accessibleDescription().isEmpty());
        // A word has points of many shades; a bare stretch is of one, but for its rounded ends.
        const auto shades = [&](int width) {
            strip->resize(width, strip->sizeHint().height());
            const QImage picture = strip->grab().toImage();
            const int day = width / 7;
            QSet<QRgb> seen; // from 10:00 to 16:00 of the first day
            for (int x = day * 10 / 24; x < day * 16 / 24; ++x) {
                for (int y = picture.height() / 2; y < picture.height() - 6; ++y)
                    seen.insert(picture.pixel(x, y));
            }
            return seen.size();
        };
        QVERIFY(shades(1900) > 4);
        QCOMPARE(shades(700), 1);
    }

    void theStripSaysWhoRingsByTheChosenClock()
    {
        auto *strip = m_editor->findChild<CoverageStrip *>();
        QTRY_VERIFY(saysOnScreen(QStringLiteral("09:00–17:00 rings Captain")));
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("09:00–17:00 rings Captain")));
        format::setClockStyle(format::ClockStyle::Hours12);
        m_editor->hide();
        m_editor->show();
        QTRY_VERIFY(saysOnScreen(QStringLiteral("9:00 AM–5:00 PM rings Captain")));
        format::setClockStyle(format::ClockStyle::OfLocale);
    }

    void fromRightToLeftTheDaysOfTheStripGoLeft()
    {
        auto *strip = m_editor->findChild<CoverageStrip *>();
        QTRY_VERIFY(!strip->accessibleDescription().isEmpty());
        m_editor->setLayoutDirection(Qt::RightToLeft);
        QSignalSpy went(m_editor.get(), &OverviewEditor::goToWanted);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(strip->width() - 20, strip->height() / 2));
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].hours.week.wed"));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].hours.week.thu"));
    }

    void aDayOfTheStripLeadsToItsHours()
    {
        QSignalSpy went(m_editor.get(), &OverviewEditor::goToWanted);
        auto *strip = m_editor->findChild<CoverageStrip *>();
        QTRY_VERIFY(!strip->accessibleDescription().isEmpty());
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(went.last()[0].value<std::string>(), std::string("tenants[0].hours.week.thu"));
    }

private:
    bool saysOnScreen(const QString &words) const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<OverviewEditor> m_editor;
};

QTEST_MAIN(OverviewTest)
#include "OverviewTest.moc"
#include "tests/ui/support/HarborPlan.h"
