// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/Review.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/ReviewPlans.h"
#include "ui/review/ChangeList.h"
#include "ui/review/EditsSheet.h"
#include "ui/review/HistorySheet.h"
#include "ui/review/MergeSheet.h"
#include "ui/review/OverrideSheet.h"
#include "ui/review/ReviewSheet.h"
#include "ui/shell/RoleGate.h"

#include <QCheckBox>
#include <QCryptographicHash>
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
using namespace ringdown::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ReviewTest : public QObject, protected ReviewPlans {
    Q_OBJECT
private Q_SLOTS:
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
        QCOMPARE(despite->text(), QStringLiteral("Push although 1 scenario(s) cannot be checked"));
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
        QVERIFY2(said.contains(u"Friday: 09:00 to 12:00 and 13:00 to 18:00"_s), qPrintable(said.join(u'|')));
        QVERIFY(said.contains(u"Kept from both"_s));
        QVERIFY(said.contains(
            u"Queen of San Diego: The business is called “The Queen” instead of “Queen of San Diego”."_s));
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
