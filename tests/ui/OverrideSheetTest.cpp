// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/OverrideSheet.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/format/Times.h"
#include "ui/shell/Banner.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include <functional>
#include <utility>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

/// Answers a push, and where wanted the reading before it, when the test says so.
class SlowRelay final : public tests::FakeRelay {
public:
    void plan(client::WhenDone<client::LivePlan> done) override
    {
        if (isReadingSlow)
            held = [this, done] { FakeRelay::plan(done); };
        else
            FakeRelay::plan(done);
    }
    void push(const std::string &text, std::int64_t basedOn, const std::string &note,
              const std::string &author, client::WhenDone<client::Pushed> done) override
    {
        held = [this, text, basedOn, note, author, done] {
            FakeRelay::push(text, basedOn, note, author, done);
        };
    }
    void answer() { std::exchange(held, {})(); }

    std::function<void()> held;
    bool isReadingSlow = false;
};

} // namespace

class OverrideSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_window->show();
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_sheet = new review::OverrideSheet(m_window.get());
        m_sheet->setRelay(m_relay.get());
        m_tenants = tests::sampleNames().plan().tenants;
    }
    void cleanup() { m_window.reset(); }

    void ofSeveralBusinessesOneIsChosenBeforeItIsClosed()
    {
        m_sheet->begin(m_tenants, tests::sampleNow);
        QComboBox *choice = combo(u"Queen of San Diego"_s);
        QVERIFY(choice && choice->isVisible());
        QVERIFY(!button(u"Close now"_s)->isEnabled());
        QTest::keyClick(m_sheet, Qt::Key_Return);
        QVERIFY(m_sheet->isOpen());
        choice->setCurrentText(u"Queen of San Diego"_s);
        button(u"Close now"_s)->click();
        const plan::Plan live = plan::readPlan(m_relay->planText).plan;
        for (const plan::Tenant &tenant : live.tenants)
            QCOMPARE(tenant.hours.override.has_value(), tenant.id == TenantId("qdn"));
        QVERIFY(!m_sheet->isOpen());
    }

    void oneBusinessIsNotAskedFor()
    {
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        QVERIFY(!combo(u"Choose one…"_s)->isVisible());
        QVERIFY(button(u"Close now"_s)->isEnabled());
    }

    /// The Music Box opens at noon.
    void whoChoosesAClosedOneMayOpenIt()
    {
        m_sheet->begin(m_tenants, tests::sampleNow);
        combo(u"Music Box"_s)->setCurrentText(u"Music Box"_s);
        QVERIFY(button(u"Open now"_s)->isEnabled());
    }

    void endsStandInTheChosenClock()
    {
        format::setClockStyle(format::ClockStyle::Hours12);
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        format::setClockStyle(format::ClockStyle::OfLocale);
        QVERIFY(combo(u"2 hour(s) from now, Wed 12:41 PM"_s));
        QVERIFY(m_sheet->findChild<QTimeEdit *>()->displayFormat().endsWith(u"h:mm Ap"_s));
    }

    /// It is as if there were none.
    void whatEndedByItselfIsNoOverride()
    {
        m_tenants.front().hours.override =
            plan::HoursOverride{plan::OpenState::Closed, OffsetInstant{tests::sampleNow}, "Party"};
        m_sheet->begin(m_tenants.front(), tests::sampleNow, plan::OpenState::Closed);
        QVERIFY(radio(u"C&losed by hand"_s)->isChecked());
        QVERIFY(!radio(u"By the &week again"_s)->isEnabled());
    }

    void whatWasAskedForIsProposedThoughTheOtherIsInForce()
    {
        m_tenants.front().hours.override = plan::HoursOverride{plan::OpenState::Open, {}, {}};
        m_sheet->begin(m_tenants.front(), tests::sampleNow, plan::OpenState::Closed);
        QVERIFY(radio(u"C&losed by hand"_s)->isChecked());
        m_sheet->begin(m_tenants.front(), tests::sampleNow, plan::OpenState::Open);
        QVERIFY(radio(u"By the &week again"_s)->isChecked());
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        QVERIFY(radio(u"By the &week again"_s)->isChecked());
    }

    void aChosenEndIsAWholeMinuteThatIsStillToCome()
    {
        m_sheet->begin(m_tenants.front(), tests::sampleNow + std::chrono::milliseconds(44'321),
                       plan::OpenState::Closed);
        combo(u"a time I choose"_s)->setCurrentText(u"a time I choose"_s);
        m_sheet->setNow(tests::sampleNow + std::chrono::hours(2)); // it was left open so long
        button(u"Close now"_s)->click();
        QCOMPARE(m_relay->planText, tests::samplePlanText());
        m_sheet->findChild<QTimeEdit *>()->setTime(QTime(20, 30));
        button(u"Close now"_s)->click();
        const plan::Plan live = plan::readPlan(m_relay->planText).plan;
        const auto &made = plan::findTenant(live, m_tenants.front().id)->hours.override;
        QVERIFY(made && made->until);
        QCOMPARE(made->until->at.milliseconds % 60'000, 0);
    }

    void theOutcomeOfAPushIsToldThoughTheSheetIsClosed_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("live") << false;
        QTest::newRow("refused") << true;
    }
    void theOutcomeOfAPushIsToldThoughTheSheetIsClosed()
    {
        QFETCH(const bool, isRefused);
        SlowRelay relay;
        relay.planText = tests::samplePlanText();
        m_sheet->setRelay(&relay);
        QSignalSpy pushed(m_sheet, &review::OverrideSheet::pushed);
        QSignalSpy failed(m_sheet, &review::OverrideSheet::failed);
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        button(u"Close now"_s)->click();
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QVERIFY(!m_sheet->isOpen());
        m_sheet->begin(m_tenants.back(), tests::sampleNow); // is another matter
        if (isRefused)
            relay.failure = client::ApiFailure{{ErrorCode::Refused, "no"}, 412, {}, {}};
        relay.answer();
        QVERIFY(m_sheet->isOpen());
        QCOMPARE(pushed.count(), isRefused ? 0 : 1);
        QCOMPARE(failed.count(), isRefused ? 1 : 0);
        QCOMPARE((isRefused ? failed : pushed)[0][0].toString(),
                 isRefused ? u"Queen of San Diego was neither opened nor closed by hand."_s
                           : u"Queen of San Diego is closed by hand."_s);
        QVERIFY(!relay.held); // nothing was pushed again
        m_sheet->setRelay(m_relay.get());
    }

    /// It would be lost with what is pushed.
    void aPlanThatThisConsoleCannotReadIsLeftAlone()
    {
        std::string newer = m_relay->planText;
        newer.replace(newer.find("\"name\":"), 0, "\"mood\": \"sunny\", ");
        m_relay->planText = newer;
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        button(u"Close now"_s)->click();
        QCOMPARE(m_relay->planText, newer);
        QVERIFY(m_sheet->isOpen());
        const auto *told = m_sheet->findChild<shell::Banner *>();
        QVERIFY(told->sentence().startsWith(
            u"Nothing was changed. This console cannot read the relay’s plan, revision "_s));
    }

    void whoClosesItBeforeThePushIsToldThatNothingWasChanged()
    {
        SlowRelay relay;
        relay.planText = tests::samplePlanText();
        relay.isReadingSlow = true;
        m_sheet->setRelay(&relay);
        QSignalSpy stopped(m_sheet, &review::OverrideSheet::stopped);
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        button(u"Close now"_s)->click();
        QVERIFY(relay.held);
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QCOMPARE(stopped.count(), 1);
        QCOMPARE(stopped[0][0].toString(),
                 u"Nothing was changed: Queen of San Diego was neither opened nor closed by hand."_s);
        relay.answer();
        QVERIFY(!relay.held); // no push follows
        QCOMPARE(relay.planText, tests::samplePlanText());
        m_sheet->begin(m_tenants.front(), tests::sampleNow);
        QTest::keyClick(m_sheet, Qt::Key_Escape); // nothing was on its way
        QCOMPARE(stopped.count(), 1);
        m_sheet->setRelay(m_relay.get());
    }

private:
    QComboBox *combo(const QString &entry) const
    {
        for (QComboBox *each : m_sheet->findChildren<QComboBox *>()) {
            if (each->findText(entry) >= 0)
                return each;
        }
        return nullptr;
    }
    QRadioButton *radio(const QString &words) const
    {
        for (QRadioButton *each : m_sheet->findChildren<QRadioButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : m_sheet->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<tests::FakeRelay> m_relay;
    review::OverrideSheet *m_sheet = nullptr;
    std::vector<plan::Tenant> m_tenants;
};

QTEST_MAIN(OverrideSheetTest)
#include "OverrideSheetTest.moc"
