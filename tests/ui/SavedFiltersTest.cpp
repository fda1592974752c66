// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/SavedFilters.h"
#include "ui/shell/Settings.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using calls::Pinned;
using calls::SavedFilter;

class SavedFiltersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyAreKeptInTheSettings()
    {
        shell::Settings settings{QString()};
        {
            calls::SavedFilters filters;
            filters.keepIn(settings);
            filters.save({u"Missed"_s, u"outcome:missed  last:7d"_s, Pinned::InSidebar});
            filters.save({u"  long  "_s, u"len:>5m"_s, Pinned::No});
        }
        calls::SavedFilters again;
        again.keepIn(settings);
        QCOMPARE(again.all(),
                 (std::vector<SavedFilter>{{u"long"_s, u"len:>5m"_s, Pinned::No},
                                           {u"Missed"_s, u"outcome:missed last:7d"_s, Pinned::InSidebar}}));
    }

    void oneOfTheSameNameTakesItsPlace()
    {
        calls::SavedFilters filters;
        filters.save({u"Missed"_s, u"a"_s, Pinned::No});
        filters.save({u"missed"_s, u"b"_s, Pinned::No});
        QCOMPARE(filters.all().size(), std::size_t(1));
        QCOMPARE(filters.all()[0].text, u"b"_s);
        filters.save({u" "_s, u"c"_s, Pinned::No});
        QCOMPARE(filters.all().size(), std::size_t(1));
    }

    void noneIsRenamedOntoAnother()
    {
        calls::SavedFilters filters;
        filters.save({u"a"_s, u"1"_s, Pinned::No});
        filters.save({u"b"_s, u"2"_s, Pinned::InSidebar});
        filters.rename(u"b"_s, u"A"_s);
        QVERIFY(filters.find(u"b"_s));
        filters.rename(u"b"_s, u"B"_s);
        QCOMPARE(filters.find(u"b"_s)->name, u"B"_s);
        filters.rename(u"B"_s, u"c"_s);
        QCOMPARE(*filters.find(u"c"_s), (SavedFilter{u"c"_s, u"2"_s, Pinned::InSidebar}));
        QCOMPARE(filters.all().size(), std::size_t(2));
    }

    void numbersInNamesAreInTheirOrder()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto localeAgain = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        calls::SavedFilters filters;
        for (const QString &name : {u"Filter 10"_s, u"filter 2"_s, u"Filter 1"_s})
            filters.save({name, u"1"_s, Pinned::No});
        QStringList names;
        for (const SavedFilter &each : filters.all())
            names << each.name;
        QCOMPARE(names, QStringList({u"Filter 1"_s, u"filter 2"_s, u"Filter 10"_s}));
    }

    void theyAreCarriedToAnotherDesk()
    {
        calls::SavedFilters here;
        here.save({u"a"_s, u"1"_s, Pinned::InSidebar});
        here.save({u"b"_s, u"2"_s, Pinned::No});
        shell::Settings settings{QString()};
        calls::SavedFilters there;
        there.keepIn(settings);
        there.save({u"c"_s, u"3"_s, Pinned::No});
        const QSignalSpy changed(&there, &calls::SavedFilters::changed);
        QCOMPARE(there.addFromJson(here.toJson()), std::optional(2));
        QCOMPARE(there.all().size(), std::size_t(3));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(there.addFromJson("[1, 2]"), std::optional<int>());
        QCOMPARE(there.addFromJson("no json"), std::optional<int>());
    }
};

QTEST_GUILESS_MAIN(SavedFiltersTest)
#include "SavedFiltersTest.moc"
