// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/RoutingPage.h"
#include "ui/routing/Editor.h"
#include "ui/routing/ProblemList.h"
#include "ui/routing/businesses/BusinessesView.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using namespace Qt::StringLiterals;

namespace {

const TenantId queen{"qdn"};
const TenantId crew{"crew"};

/// Keeps which businesses it read.
class ReadingEditor : public Editor {
public:
    ReadingEditor(draft::Draft &draft, const std::string &part)
        : Editor(draft)
        , m_part(part)
    {
    }

    bool goTo(const std::string &path) override
    {
        if (!path.ends_with(m_part))
            return false;
        asked = tenantId();
        return true;
    }
    QString title() const override { return QString::fromStdString(m_part); }

    QStringList untaken() const override { return typed; }

    QStringList typed;
    std::vector<TenantId> reads;
    TenantId asked;

protected:
    void read() override { reads.push_back(tenantId()); }

private:
    std::string m_part;
};

} // namespace

/// When the parts of the routing read the chosen business.
class RoutingPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, tests::harborPlan());
        m_page = std::make_unique<RoutingPage>(*m_draft, &m_window);
        m_hours = new ReadingEditor(*m_draft, ".hours");
        m_cascade = new ReadingEditor(*m_draft, ".tiers");
        m_page->add(u"hours"_s, m_hours);
        m_page->add(u"cascade"_s, m_cascade);
    }

    void whatIsWrongLeavesThePageToWhatIsEdited()
    {
        QWidget page;
        ProblemList list(&page);
        for (int row = 0; row < 4; ++row)
            list.addItem(u"This route runs out, and then the call is hung up."_s);
        list.giveWayTo(&page);
        page.resize(800, 1000);
        page.show();
        const int whole = list.height();
        page.resize(800, 300);
        QTRY_VERIFY(list.height() <= 75);
        QVERIFY(list.height() >= list.sizeHintForRow(0));
        page.resize(800, 1000);
        QTRY_COMPARE(list.height(), whole);
    }

    void whatIsWrongIsReadWhole()
    {
        ProblemList list;
        list.addItem(u"Tier “Primary”: 3 is too short"_s);
        list.addItem(u"Callers hear the ring tone "_s.repeated(12));
        list.resize(700, 200);
        list.show();
        list.fit();
        const int line = list.sizeHintForRow(0);
        QVERIFY(list.sizeHintForRow(1) > line);
        QCOMPARE(list.height(), line + list.sizeHintForRow(1) + 10);
        list.resize(6000, list.height());
        QTRY_COMPARE(list.height(), 2 * line + 10);
    }

    void aPartReadsTheBusinessWhenItIsTurnedTo()
    {
        m_page->show();
        m_page->showTenant(queen);
        QCOMPARE(m_hours->reads, std::vector{queen});
        QVERIFY(m_cascade->reads.empty());
        m_page->turnTo(u"cascade"_s);
        QCOMPARE(m_cascade->reads, std::vector{queen});
        m_page->turnTo(u"hours"_s);
        m_page->turnTo(u"cascade"_s);
        QCOMPARE(m_hours->reads.size() + m_cascade->reads.size(), std::size_t(2)); // nothing is new
    }

    void aHiddenPageReadsNothingUntilItIsShown()
    {
        m_page->showTenant(queen);
        m_page->showTenant(crew);
        QVERIFY(m_hours->reads.empty());
        m_page->show();
        QCOMPARE(m_hours->reads, std::vector{crew});
        m_page->hide();
        m_page->showTenant(queen);
        QCOMPARE(m_hours->reads.size(), std::size_t(1));
        m_page->show();
        QCOMPARE(m_hours->reads.back(), queen);
    }

    void whereOneGoesIsOfTheChosenBusiness()
    {
        m_page->showTenant(crew);
        QVERIFY(m_page->goTo("tenants[2].tiers"));
        QCOMPARE(m_cascade->asked, crew);
        QCOMPARE(m_cascade->reads, std::vector{crew});
    }

    void theChosenPartOfAHiddenPageIsRightOnceItIsTurnedTo()
    {
        m_page->showTenant(crew);
        m_page->turnTo(u"hours"_s); // whoever asks the part for something turns to it before
        QCOMPARE(m_hours->reads, std::vector{crew});
    }

    void whatUndoChangesIsShownWhereOneIs()
    {
        m_page->add(u"first"_s, new ReadingEditor(*m_draft, ""));
        m_page->add(u"second"_s, new ReadingEditor(*m_draft, ""));
        m_page->show();
        m_page->showTenant(queen);
        m_page->turnTo(u"second"_s);
        m_draft->edit(u"ring longer"_s, queen, [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 40; });
        m_draft->history().undo();
        QCOMPARE(m_page->part(), u"second"_s);
        m_draft->edit(u"ring longer"_s, crew, [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 40; });
        m_draft->history().undo();
        QCOMPARE(m_page->part(), u"first"_s); // of another business
    }

    void whatCannotBeReadIsToldWithItsBusiness()
    {
        m_page->show();
        m_page->showTenant(queen);
        QVERIFY(m_page->untaken().isEmpty());
        m_hours->typed = QStringList{u"Hours on Monday"_s};
        QCOMPARE(m_page->untaken(),
                 QStringList{u"Queen of San Diego: what stands in “Hours on Monday” cannot be read; it is no "
                             u"part of the draft."_s});
    }

    void whileAllAreShownThePartsKeepTheBusinessBefore()
    {
        m_page->show();
        m_page->showTenant(queen);
        m_page->showTenant({});
        QCOMPARE(m_hours->reads, std::vector{queen});
        m_page->showTenant(crew);
        QCOMPARE(m_hours->reads.back(), crew);
    }

    void whatABusinessIsChosenForStandsAboveThem()
    {
        const auto question = [this] {
            for (QLabel *each : m_page->businesses().findChildren<QLabel *>()) {
                if (each->isVisible() && each->text().startsWith(u"Choose the business"_s))
                    return each->text();
            }
            return QString();
        };
        m_page->show();
        QCOMPARE(question(), QString());
        m_page->turnTo(u"cascade"_s);
        QCOMPARE(question(), u"Choose the business whose cascade you want to see."_s);
        QCOMPARE(m_page->waitingPart(), u"cascade"_s);
        m_page->showTenant(queen);
        QCOMPARE(m_page->part(), u"cascade"_s);
        QCOMPARE(m_page->waitingPart(), QString());
        m_page->turnTo(u"hours"_s);
        m_page->showTenant({});
        QCOMPARE(question(), u"Choose the business whose hours you want to see."_s);
        m_page->awaitNone();
        QCOMPARE(question(), QString());
    }

    void theOnlyBusinessNeedsNoChoice()
    {
        QSignalSpy wanted(m_page.get(), &RoutingPage::tenantWanted);
        m_page->turnTo(u"cascade"_s);
        QVERIFY(wanted.isEmpty()); // one of three
        m_draft->editPlan(u"none"_s, [](plan::Plan &plan) { plan.tenants.resize(1); });
        m_page->turnTo(u"overview"_s);
        QVERIFY(wanted.isEmpty()); // it is to be managed
        m_page->turnTo(u"hours"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<TenantId>(), m_draft->plan().tenants.front().id);
    }

private:
    QWidget m_window;
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<RoutingPage> m_page;
    ReadingEditor *m_hours = nullptr;
    ReadingEditor *m_cascade = nullptr;
};

QTEST_MAIN(RoutingPageTest)
#include "RoutingPageTest.moc"
#include "tests/ui/support/HarborPlan.h"
