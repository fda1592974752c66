// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/Review.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/routing/Coverage.h"
#include "tests/ui/support/FakeRelay.h"
#include "ui/review/ChangeList.h"
#include "ui/review/EditsSheet.h"
#include "ui/review/EffectView.h"
#include "ui/review/HistorySheet.h"
#include "ui/review/MergeSheet.h"
#include "ui/review/OverrideSheet.h"
#include "ui/review/PartValue.h"
#include "ui/review/ReviewSheet.h"
#include "ui/shell/RoleGate.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const TenantId queen{"qdn"};
constexpr Instant wednesdayMorning{1'795'632'060'000}; // 2026-11-25 10:41 in San Diego

plan::Plan harbor()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return plan::readPlan(file.readAll().toStdString()).plan;
}

plan::Tenant &queenOf(plan::Plan &plan)
{
    return *std::find_if(plan.tenants.begin(), plan.tenants.end(),
                         [](const plan::Tenant &tenant) { return tenant.id == queen; });
}

/// A call to the Queen, so many hours before now.
CallSummary call(int hoursAgo, Outcome outcome)
{
    static int count = 0;
    CallSummary call;
    call.sid = CallSid("CA" + std::string(26, '0') + std::to_string(100'000 + ++count));
    call.tenant = queen;
    call.from = "+12015550123";
    call.to = "+16195550100";
    call.startedAt = wednesdayMorning - std::chrono::hours(hoursAgo);
    call.endedAt = call.startedAt + 60s;
    call.outcome = outcome;
    call.route = RouteId("open");
    return call;
}

/// A relay that answers for its log when the test says so.
class PatientRelay : public tests::FakeRelay {
public:
    void calls(const client::CallQuery &query, client::WhenDone<client::CallPage> done) override
    {
        queries.push_back(query);
        held.push_back(std::move(done));
    }

    std::vector<client::WhenDone<client::CallPage>> held;
};

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hoursInWhichNobodyRingsAnyMoreAreNamed()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        queenOf(before).hours.week[3] = {{9 * 60, 17 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[3] = {{9 * 60, 13 * 60}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QVERIFY(findings.errors.empty());
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.contains(QStringLiteral("Thu 13:00 to 17:00")),
                 qPrintable(findings.care[0].words));
        QCOMPARE(findings.care[0].path, std::string("tenants[0].hours.week"));
        QVERIFY(review::findingsOf({after, before, {}, wednesdayMorning}).care.empty());
    }

    void aBusinessThatIsAlwaysSilentNowIsToldAsSuch()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week = {};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.endsWith(u"nobody is rung any more, all week long."_s),
                 qPrintable(findings.care[0].words));
        QVERIFY(findings.silent.isEmpty());
    }

    void hoursPastMidnightNameBothDays()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[4] = {{0, 8 * 60}};
        queenOf(after).hours.week[5] = {{9 * 60, 24 * 60}};
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.contains(u"Fri 08:00 to Sat 09:00"_s),
                 qPrintable(findings.care[0].words));
    }

    void theSameWeekdayAWeekLaterIsToldByItsDate()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week = {};
        queenOf(after).hours.week[2] = {{10 * 60, 12 * 60}}; // of Wednesday, which is today
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.care.size(), std::size_t(1));
        QVERIFY2(findings.care[0].words.contains(u"Wed 25 Nov 12:00 to Wed 2 Dec 10:00"_s),
                 qPrintable(findings.care[0].words));
    }

    void hoursThatRangNobodyBeforeEitherAreToldQuietly()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        queenOf(before).hours.week[3] = {{0, 18 * 60}};
        plan::Plan after = before;
        queenOf(after).limits.longestWaitSeconds += 1;
        const auto findings = review::findingsOf({before, after, {}, wednesdayMorning});
        QCOMPARE(findings.silent.size(), 1); // of the others nothing changes
        QVERIFY2(findings.silent[0].endsWith(u"as before, nobody is rung on Thu 18:00 to Fri 00:00."_s),
                 qPrintable(findings.silent[0]));
        for (const review::Care &care : findings.care)
            QVERIFY2(!care.words.contains(u"nobody is rung"_s), qPrintable(care.words));
    }

    void whatIsLeftOutOfTheEffectIsSaid()
    {
        PatientRelay relay;
        review::RecentCalls calls;
        calls.read(&relay, wednesdayMorning);
        client::CallPage page;
        page.calls.assign(5'000, call(3, Outcome::Missed));
        page.next = "further";
        const auto first = relay.held.front();
        first({page, {}});
        QCOMPARE(relay.held.size(), std::size_t(1));
        QVERIFY(calls.isCut());
        review::Findings findings;
        findings.replayed = 5'000;
        findings.elsewhere.assign(250, {call(3, Outcome::Missed), u"before"_s, u"after"_s});
        findings.noLongerAnswered = 3;
        review::EffectView view;
        view.show(findings, harbor(), calls);
        const auto *list = view.findChild<QListWidget *>();
        QCOMPARE(list->count(), 201);
        QCOMPARE(list->item(200)->text(), u"50 more call(s) are not listed."_s);
        QStringList said;
        for (const QLabel *label : view.findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(
            said.contains(
                u"250 of 5000 call(s) would have gone elsewhere. 3 would not have been answered any more. "
                "These are the newest 5000 call(s); the older ones of the 7 days were not tried."_s),
            qPrintable(said.join(u'|')));
        calls.read(&relay, wednesdayMorning);
        QVERIFY(!calls.isCut());
    }

    void oldCallsArePlayedThroughBothPlans()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        queenOf(before).hours.week[1] = {{0, 24 * 60}};
        plan::Plan after = before;
        queenOf(after).hours.week[1] = {};
        // Yesterday, a Tuesday, was open; the day before was not.
        const auto findings = review::findingsOf(
            {before, after, {call(24, Outcome::Missed), call(48, Outcome::Voicemail)}, wednesdayMorning});
        QCOMPARE(findings.replayed, 2);
        QCOMPARE(findings.elsewhere.size(), std::size_t(1));
        QVERIFY(findings.elsewhere[0].before.contains(QStringLiteral("open")));
        QVERIFY(findings.elsewhere[0].after.contains(QStringLiteral("closed")));
    }

    void whoLeavesThePlanAnswersNoMore()
    {
        plan::Plan before = harbor();
        queenOf(before).hours = {};
        for (auto &day : queenOf(before).hours.week)
            day = {{0, 24 * 60}};
        CallSummary answered = call(24, Outcome::Answered);
        answered.contact = queenOf(before).tiers[0].contacts[0];
        plan::Plan after = before;
        for (auto &day : queenOf(after).hours.week)
            day = {};
        const auto findings = review::findingsOf({before, after, {answered}, wednesdayMorning});
        QCOMPARE(findings.noLongerAnswered, 1);
    }

    void aPlanWithErrorsIsNotPlayed()
    {
        plan::Plan after = harbor();
        queenOf(after).tiers[0].seconds = 3;
        QVERIFY(!review::findingsOf({harbor(), after, {}, wednesdayMorning}).errors.empty());
    }

    void theEditsBeginWhereTheKeysDoSomething_data()
    {
        QTest::addColumn<client::Role>("role");
        QTest::addColumn<bool>("isToClose");
        QTest::newRow("an operator goes through the steps") << client::Role::Operator << false;
        QTest::newRow("a viewer may close it") << client::Role::Viewer << true;
    }

    void theEditsBeginWhereTheKeysDoSomething()
    {
        QFETCH(client::Role, role);
        QFETCH(bool, isToClose);
        QWidget window;
        window.resize(1000, 700);
        shell::RoleGate gate(&window);
        gate.setRole(role);
        draft::Draft draft;
        draft.takeLive(41, harbor());
        review::EditsSheet sheet(draft, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        sheet.begin();
        QVERIFY(window.focusWidget());
        QCOMPARE(qobject_cast<QPushButton *>(window.focusWidget()) != nullptr, isToClose);
        QVERIFY(window.focusWidget()->isEnabled());
    }

    void whatTheDocumentLeavesOutIsNotThereOrAsUsual_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("words");
        QTest::newRow("limits") << int(plan::Section::Limits) << u"as usual"_s;
        QTest::newRow("voice") << int(plan::Section::Voice) << u"as usual"_s;
        QTest::newRow("a contact") << int(plan::Section::Contact) << u"not there"_s;
    }

    void whatTheDocumentLeavesOutIsNotThereOrAsUsual()
    {
        QFETCH(int, section);
        plan::Plan plan = harbor();
        queenOf(plan).limits = {};
        queenOf(plan).voice = {};
        QTEST(review::partValue(plan, {queen, static_cast<plan::Section>(section), "nobody"}), "words");
    }

    void whatWasShownIsPushed()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("two things"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, 19 * 60}};
            tenant.limits.longestWaitSeconds = 90;
        });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.setAuthor(QStringLiteral("dana"));
        sheet.begin(wednesdayMorning);
        auto *changes = sheet.findChild<QListWidget *>();
        QCOMPARE(changes->count(), 2);
        QPushButton *push = desk.button(QStringLiteral("Push 2 change(s)"));
        QVERIFY(push);
        QTRY_VERIFY(push->isEnabled());
        changes->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!push->isEnabled()); // not before it was looked at again
        const auto *json = sheet.findChild<QPlainTextEdit *>();
        QVERIFY(json->toPlainText().isEmpty()); // what was there is of another choice
        QTRY_VERIFY(push->isEnabled());
        QVERIFY(!json->toPlainText().isEmpty());
        QSignalSpy pushed(&sheet, &review::ReviewSheet::pushed);
        push->click();
        QCOMPARE(pushed.count(), 1);
        plan::Plan live = plan::readPlan(desk.relay.planText).plan;
        QVERIFY(queenOf(live).hours.week[4] == (plan::DayHours{{9 * 60, 19 * 60}}));
        QCOMPARE(queenOf(live).limits.longestWaitSeconds, queenOf(desk.begun).limits.longestWaitSeconds);
        QCOMPARE(desk.relay.history.front().author, std::string("dana"));
        QCOMPARE(desk.draft.changes().size(), std::size_t(1)); // the other stays in the draft
        QVERIFY(!desk.draft.isStale());
    }

    void theDocumentThatIsPushedCanBeReadAndIsNamed()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("friday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, 19 * 60}};
        });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        QTRY_VERIFY(desk.button(QStringLiteral("Push 1 change(s)"))->isEnabled());
        auto *json = sheet.findChild<QPlainTextEdit *>();
        QVERIFY(!json->isVisible());
        desk.button(QStringLiteral("As JSON"))->click();
        QVERIFY(json->isVisible());
        QVERIFY(!sheet.findChild<QListWidget *>()->isVisible());
        const QStringList lines = json->toPlainText().split(u'\n');
        QVERIFY2(!lines.filter(QRegularExpression(u"^\\+ .*\"fri\": \\[\"09:00-19:00\"\\]"_s)).isEmpty(),
                 qPrintable(json->toPlainText()));
        desk.button(QStringLiteral("Push 1 change(s)"))->click();
        const QByteArray pushed = QByteArray::fromStdString(desk.relay.planText);
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(pushed, QCryptographicHash::Sha256).toHex());
        bool isNamed = false;
        for (const QLabel *label : sheet.findChildren<QLabel *>())
            isNamed = isNamed || label->text().contains(hash.left(16));
        QVERIFY(isNamed);
    }

    void errorsAreSaidInWords()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("too short"), queen, [](plan::Tenant &tenant) {
            tenant.tiers[0].seconds = 3;
            tenant.tiers[1].seconds = 4;
        });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.begin(wednesdayMorning);
        QTRY_VERIFY(desk.button(QStringLiteral("Go there")));
        QString said;
        for (const QLabel *label : sheet.findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("It cannot be pushed")))
                said = label->text();
        }
        QVERIFY2(said.startsWith(QStringLiteral("It cannot be pushed, for 2 reason(s). The first: ")),
                 qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("tenants[")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("3 is not a whole number from 5 to 600")), qPrintable(said));
    }

    void leavingEndsTheLooking()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("friday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, 19 * 60}};
        });
        PatientRelay relay;
        const client::ApiResult<client::CallPage> page{
            client::CallPage{{call(3, Outcome::Missed)}, "further"}, {}};
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&relay);
        sheet.begin(wednesdayMorning);
        QCOMPARE(relay.held.size(), std::size_t(1));
        const auto first = relay.held.front(); // the answer may ask for more
        first(page);
        QCOMPARE(relay.held.size(), std::size_t(2));
        sheet.close();
        const auto second = relay.held.back();
        second(page);
        QCOMPARE(relay.held.size(), std::size_t(2));
    }

    void aFailingScenarioIsPushedOnlyOnPurpose()
    {
        Desk desk;
        const auto live = routing::CompiledPlan::compile(desk.begun, 1);
        scenario::Scenario kept;
        kept.name = QStringLiteral("Thursday morning");
        kept.question = {"+16195550100", "+12015550123", wednesdayMorning + 24h, {}, {}};
        kept.expected = scenario::expectationOf(*scenario::play(*live, kept.question));
        desk.draft.edit(QStringLiteral("shut"), queen, [](plan::Tenant &tenant) {
            tenant.hours = {};
            tenant.hours.override = plan::HoursOverride{plan::OpenState::Open, {}, {}};
            tenant.routes[RouteId("open")] = {plan::HangupStep{}};
        });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.setScenarios({kept});
        sheet.begin(wednesdayMorning);
        auto *despite = sheet.findChild<QCheckBox *>();
        QTRY_COMPARE(despite->text(), QStringLiteral("Push although 1 scenario(s) fail"));
        QVERIFY(despite->isVisible());
        QPushButton *push = nullptr;
        for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Push")))
                push = button;
        }
        QVERIFY(push && !push->isEnabled());
        despite->setChecked(true);
        QVERIFY(push->isEnabled());
        sheet.begin(wednesdayMorning);
        QVERIFY(!despite->isChecked()); // each review asks anew
        sheet.setScenarios({});
        sheet.begin(wednesdayMorning);
        QTRY_VERIFY(push->isEnabled());
        QVERIFY(!despite->isVisible());
    }

    void aScenarioThatCannotBeReadCountsAsFailing()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("shut"), queen, [](plan::Tenant &tenant) { tenant.hours = {}; });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.setScenarios({}, {QStringLiteral("friday.json is left out: it is not JSON.")});
        sheet.begin(wednesdayMorning);
        auto *despite = sheet.findChild<QCheckBox *>();
        QTRY_VERIFY(despite->isVisible());
        const auto words = sheet.findChildren<QLabel *>();
        QVERIFY(std::any_of(words.begin(), words.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("friday.json is left out"));
        }));
        QPushButton *push = nullptr;
        for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Push")))
                push = button;
        }
        QVERIFY(push && !push->isEnabled());
        despite->setChecked(true);
        QTRY_VERIFY(push->isEnabled());
    }

    void theWordForFailingScenariosIsAboutThese()
    {
        Desk desk;
        const auto live = routing::CompiledPlan::compile(desk.begun, 1);
        scenario::Scenario kept;
        kept.name = QStringLiteral("Thursday morning");
        kept.question = {"+16195550100", "+12015550123", wednesdayMorning + 24h, {}, {}};
        kept.expected = scenario::expectationOf(*scenario::play(*live, kept.question));
        desk.draft.edit(QStringLiteral("shut"), queen, [](plan::Tenant &tenant) {
            tenant.hours = {};
            tenant.hours.override = plan::HoursOverride{plan::OpenState::Open, {}, {}};
            tenant.routes[RouteId("open")] = {plan::HangupStep{}};
        });
        desk.draft.edit(QStringLiteral("wait"), queen,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        sheet.setScenarios({kept});
        sheet.begin(wednesdayMorning);
        auto *despite = sheet.findChild<QCheckBox *>();
        QTRY_VERIFY(despite->isVisible());
        despite->setChecked(true);
        auto *changes = sheet.findChild<review::ChangeList *>();
        for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked}) {
            for (int row = 0; row < changes->count(); ++row) {
                if (changes->item(row)->flags().testFlag(Qt::ItemIsUserCheckable))
                    changes->item(row)->setCheckState(state);
            }
            QTRY_COMPARE(despite->isVisible(), state == Qt::Checked);
        }
        QVERIFY(!despite->isChecked());
    }

    void aStalePlanIsMergedNotOverwritten()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("friday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, 19 * 60}};
        });
        plan::Plan theirs = desk.begun;
        queenOf(theirs).hours.week[4] = {{10 * 60, 16 * 60}};
        queenOf(theirs).name = "The Queen";
        desk.pushElsewhere(theirs);
        review::ReviewSheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        QSignalSpy mergeWanted(&sheet, &review::ReviewSheet::mergeWanted);
        sheet.begin(wednesdayMorning);
        QTRY_VERIFY(desk.button(QStringLiteral("Compare and merge")));
        QVERIFY(!desk.button(QStringLiteral("Push 1 change(s)"))->isEnabled());
        desk.button(QStringLiteral("Compare and merge"))->click();
        QCOMPARE(mergeWanted.count(), 1);
        review::MergeSheet merge(desk.draft, &desk.window);
        merge.begin();
        QCOMPARE(merge.findChildren<QRadioButton *>().size(), 2);
        QStringList said;
        for (const QLabel *label : merge.findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.contains(
            QStringLiteral("Before (revision %1)").arg(desk.draft.revision()))); // base, theirs, yours
        QVERIFY2(said.contains(QStringLiteral("09:00-12:00, 13:00-18:00")), qPrintable(said.join(u'|')));
        QVERIFY(said.contains(u"Kept from both"_s));
        QVERIFY(said.contains(u"The business is called “The Queen” instead of “Queen of San Diego”."_s));
        QVERIFY(said.contains(u"nothing else"_s)); // of yours
        desk.button(QStringLiteral("Merge into my draft"))->click();
        QVERIFY(!desk.draft.isStale());
        QCOMPARE(desk.draft.tenant(queen)->name, std::string("The Queen"));
        QVERIFY(desk.draft.tenant(queen)->hours.week[4] == (plan::DayHours{{9 * 60, 19 * 60}}));
    }

    void closingByHandLeavesTheDraftAlone()
    {
        Desk desk;
        desk.draft.edit(QStringLiteral("friday"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, 19 * 60}};
        });
        review::OverrideSheet sheet(&desk.window);
        sheet.setRelay(&desk.relay);
        QSignalSpy pushed(&sheet, &review::OverrideSheet::pushed);
        sheet.begin(queenOf(desk.begun), wednesdayMorning);
        QVERIFY(desk.button(QStringLiteral("Close now")));
        desk.button(QStringLiteral("Close now"))->click();
        QCOMPARE(pushed.count(), 1);
        plan::Plan live = plan::readPlan(desk.relay.planText).plan;
        QVERIFY(queenOf(live).hours.override->state == plan::OpenState::Closed);
        QVERIFY(queenOf(live).hours.override->until.has_value());
        QVERIFY(queenOf(live).hours.week == queenOf(desk.begun).hours.week);
        desk.draft.takeLive(desk.relay.revision, live);
        QVERIFY(!desk.draft.isStale());
        QCOMPARE(desk.draft.changes().size(), std::size_t(1));
    }

    void anEarlierRevisionIsMadeLiveAgain()
    {
        Desk desk;
        plan::Plan theirs = desk.begun;
        queenOf(theirs).name = "The Queen";
        desk.pushElsewhere(theirs);
        review::HistorySheet sheet(desk.draft, &desk.window);
        sheet.setRelay(&desk.relay);
        QSignalSpy rolledBack(&sheet, &review::HistorySheet::rolledBack);
        sheet.begin();
        auto *list = sheet.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(!desk.button(QStringLiteral("Roll back now"))->isEnabled());
        list->setCurrentRow(1);
        desk.button(QStringLiteral("Roll back now"))->click();
        QCOMPARE(rolledBack.count(), 1);
        QVERIFY(plan::readPlan(desk.relay.planText).plan == desk.begun);
    }

private:
    struct Desk {
        Desk()
        {
            begun = harbor();
            relay.planText = plan::writePlan(begun);
            relay.texts[relay.revision] = relay.planText;
            relay.history = {{relay.revision, {}, "dana", "the beginning"}};
            draft.takeLive(relay.revision, begun);
            window.resize(1200, 800);
            window.show();
        }
        void pushElsewhere(const plan::Plan &theirs)
        {
            relay.push(plan::writePlan(theirs), relay.revision, "theirs", "lee",
                       [](const client::ApiResult<client::Pushed> &) {});
            draft.takeLive(relay.revision, theirs);
        }
        QPushButton *button(const QString &words)
        {
            for (QPushButton *button : window.findChildren<QPushButton *>()) {
                if (button->text() == words && button->isVisible())
                    return button;
            }
            return nullptr;
        }

        QWidget window;
        tests::FakeRelay relay;
        plan::Plan begun;
        draft::Draft draft;
    };
};

QTEST_MAIN(ReviewTest)
#include "ReviewTest.moc"
