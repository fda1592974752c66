// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Mirrored.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/live/LadderView.h"
#include "ui/messages/InboxDelegate.h"
#include "ui/messages/InboxModel.h"
#include "ui/routing/businesses/BusinessModel.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Theme.h"

#include <QGuiApplication>
#include <QListView>
#include <QScopeGuard>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

using Spans = QList<std::pair<int, int>>; ///< first and last column

constexpr int apart = 12; ///< columns without ink between two things
constexpr int nearly = 4; ///< letters do not fill their room to the column

/// The columns in which something stands on a part of a picture, from its left.
Spans spansIn(const QImage &picture, const QRect &part)
{
    const QRgb ground = picture.pixel(part.left(), part.top());
    Spans spans;
    for (int x = part.left(); x <= part.right(); ++x) {
        bool hasInk = false;
        for (int y = part.top(); y <= part.bottom() && !hasInk; ++y)
            hasInk = picture.pixel(x, y) != ground;
        if (!hasInk)
            continue;
        if (spans.isEmpty() || x - spans.last().second > apart)
            spans.append({x, x});
        spans.last().second = x;
    }
    return spans;
}

QString wordsOf(const Spans &spans)
{
    QStringList all;
    for (const auto &[first, last] : spans)
        all << u"%1-%2"_s.arg(first).arg(last);
    return all.join(u' ');
}

/// Compares two runs of a part: "" when one is the other seen in a mirror.
QString differenceOf(const QImage &plain, const QImage &turned, const QRect &part)
{
    const Spans one = spansIn(plain, part);
    Spans other = spansIn(turned, part);
    std::reverse(other.begin(), other.end());
    bool isSame = one.size() == other.size() && !one.isEmpty();
    for (qsizetype i = 0; isSame && i < one.size(); ++i) {
        const int edge = part.left() + part.right();
        isSame = qAbs(edge - other[i].second - one[i].first) <= nearly &&
                 qAbs(edge - other[i].first - one[i].second) <= nearly;
    }
    return isSame ? QString() : wordsOf(one) + u" became "_s + wordsOf(other);
}

QImage pictureOf(QWidget &widget, Qt::LayoutDirection direction)
{
    widget.setLayoutDirection(direction);
    QCoreApplication::processEvents();
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    return (area ? area->viewport() : &widget)->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// From right to left everything stands as in a mirror, but for pictures and numbers in themselves.
class MirroredTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }

    void thePlacesOfTheSidebar_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isFolded");
        const char *names[] = {"a place with a badge", "a part", "a part with a badge", "the chosen part"};
        for (int row = 0; row < 4; ++row) {
            QTest::newRow(names[row]) << row << false;
            QTest::addRow("%s, folded", names[row]) << row << true;
        }
    }

    void thePlacesOfTheSidebar()
    {
        QFETCH(const int, row);
        QFETCH(const bool, isFolded);
        const auto drawn = [&](Qt::LayoutDirection direction) {
            QGuiApplication::setLayoutDirection(direction);
            const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
            shell::Sidebar sidebar;
            const auto clock = format::Glyph::Clock; // the same in a mirror
            sidebar.places().add({u"live"_s, u"Live"_s, clock, {}, 3, {}, {}});
            sidebar.places().add({u"hours"_s, u"Hours"_s, clock, {}, 0, {}, u"Routing"_s});
            sidebar.places().add({u"menus"_s, u"Menus"_s, clock, {}, 12, {}, u"Routing"_s});
            sidebar.places().add({u"callers"_s, u"Callers"_s, clock, {}, 0, {}, u"Routing"_s});
            sidebar.go(u"callers"_s);
            sidebar.setFolded(isFolded);
            sidebar.resize(sidebar.width(), 240);
            sidebar.show();
            const QImage picture = pictureOf(sidebar, direction);
            QRect place = sidebar.visualRect(sidebar.model()->index(row, 0));
            place.setLeft(0);
            place.setWidth(picture.width());
            return picture.copy(place.adjusted(10, 4, -10, -4));
        };
        const QImage plain = drawn(Qt::LeftToRight);
        QCOMPARE(differenceOf(plain, drawn(Qt::RightToLeft), plain.rect()), QString());
    }

    void theRowsOfMessages()
    {
        QStandardItemModel model(1, 1);
        const QModelIndex row = model.index(0, 0);
        model.setData(row, u"Rosa Ortega"_s);
        model.setData(row, u"10:41"_s, messages::InboxModel::WhenRole);
        model.setData(row, u"Are you open?"_s, messages::InboxModel::GistRole);
        model.setData(row, u"5 entries"_s, messages::InboxModel::SizeRole);
        model.setData(row, u"Queen of San Diego"_s, messages::InboxModel::TenantRole);
        model.setData(row, true, messages::InboxModel::UnheardRole);
        QListView list;
        list.setModel(&model);
        list.setItemDelegate(new messages::InboxDelegate(&list));
        list.resize(420, 200);
        list.show();
        const QImage plain = pictureOf(list, Qt::LeftToRight);
        const QImage turned = pictureOf(list, Qt::RightToLeft);
        const QRect place = list.visualRect(row);
        const int line = list.fontMetrics().height();
        for (int i = 0; i < 3; ++i) {
            const QRect part(place.left(), place.top() + 10 + i * (line + 2), place.width(), line - 2);
            QCOMPARE(differenceOf(plain, turned, part), QString());
        }
    }

    void theRungsOfTheLadder()
    {
        live::LadderView ladder;
        const auto clock = format::Glyph::Clock; // the same in a mirror
        ladder.show({{clock, format::Tone::Neutral, u"Received"_s, {}, false},
                     {clock, format::Tone::Good, u"Open"_s, u"until 17:00"_s, false},
                     {clock, format::Tone::Active, u"Desk"_s, {}, true}});
        ladder.resize(700, 60);
        const QImage plain = pictureOf(ladder, Qt::LeftToRight);
        const QImage turned = pictureOf(ladder, Qt::RightToLeft);
        QCOMPARE(differenceOf(plain, turned, ladder.rect()), QString());
        const QRect middle(0, 20, 700, 8); // inside the frames: pictures and words
        QCOMPARE(differenceOf(plain, turned, middle), QString());
    }

    void theNumbersOfABusinessStayNumbers()
    {
        routing_ui::BusinessModel model;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        const plan::Plan plan = tests::sampleNames().plan();
        model.setPlans(plan, plan, {});
        QVERIFY(model.rowCount() > 0);
        const QString numbers =
            model.index(0, routing_ui::BusinessModel::NumbersColumn).data(Qt::DisplayRole).toString();
        QVERIFY2(numbers.startsWith(QChar(0x2066)), qPrintable(numbers));
        QCOMPARE(numbers.count(QChar(0x2066)), numbers.count(QChar(0x2069)));
    }

private:
    std::unique_ptr<shell::Theme> m_theme;
};

QTEST_MAIN(MirroredTest)
#include "MirroredTest.moc"
