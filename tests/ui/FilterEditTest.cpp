// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterEdit.h"
#include "core/filter/Completion.h"
#include "ui/shell/Colours.h"

#include <QAction>
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
};

QTEST_MAIN(FilterEditTest)
#include "FilterEditTest.moc"
