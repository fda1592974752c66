// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterEdit.h"
#include "core/filter/Completion.h"
#include "ui/shell/Colours.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QTest>

using namespace ringdown;
using calls::FilterEdit;
using State = calls::FilterEdit::State;

namespace {

qint64 signOf(const FilterEdit &field)
{
    return field.actions().constFirst()->icon().cacheKey();
}

QImage pictureOf(const FilterEdit &field)
{
    return field.actions().constFirst()->icon().pixmap(16, 16).toImage();
}

filter::Offers offered()
{
    filter::Offers offers;
    offers.length = 1;
    offers.offers.push_back({QStringLiteral("tenant:"), {}});
    return offers;
}

} // namespace

class FilterEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyThatChangesNoStateDressesNothing()
    {
        FilterEdit field([](const QString &, qsizetype) { return filter::Offers(); });
        field.tell(State::Good, {});
        const qint64 worn = signOf(field);
        field.tell(State::Good, {});
        QCOMPARE(signOf(field), worn);
        field.tell(State::Bad, QStringLiteral("There is no such outcome."));
        QVERIFY(signOf(field) != worn);
        QCOMPARE(field.property("state").toString(), QStringLiteral("bad"));
        field.tell(State::Neutral, {});
        QCOMPARE(field.property("state").toString(), QString());
    }

    void theSignFollowsTheTheme()
    {
        FilterEdit field([](const QString &, qsizetype) { return filter::Offers(); });
        field.setPalette(shell::toPalette(shell::Colours::light()));
        field.tell(State::Good, {});
        const QImage light = pictureOf(field);
        field.setPalette(shell::toPalette(shell::Colours::dark()));
        QTRY_VERIFY(pictureOf(field) != light);
        field.setPalette(shell::toPalette(shell::Colours::light()));
        QTRY_COMPARE(pictureOf(field), light);
    }

    void whatIsOfferedStaysBeneathTheField()
    {
        QWidget window;
        window.resize(400, 300);
        FilterEdit field([](const QString &, qsizetype) { return offered(); }, &window);
        field.setGeometry(10, 10, 300, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("t"));
        QVERIFY(field.isChoosing());
        field.move(10, 60); // another row of chips took its place
        QVERIFY(field.isChoosing());
        const int lowerEdge = field.mapToGlobal(QPoint(0, field.height())).y();
        QVERIFY(QApplication::activePopupWidget()->y() >= lowerEdge - 4);
    }
};

QTEST_MAIN(FilterEditTest)
#include "FilterEditTest.moc"
