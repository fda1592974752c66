// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/CallersEditor.h"
#include "tests/ui/support/FakeRelay.h"
#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/shell/Sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const TenantId queen{"qdn"};

} // namespace

class CallersEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset(); // it looks at the draft
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, tests::harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_editor = new CallersEditor(*m_draft, m_window.get(), m_window.get());
        m_editor->resize(1200, 800);
        m_editor->showTenant(queen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
        m_table = m_editor->findChild<QTableView *>();
    }

    void aNumberFindsItsRuleWhileTyping()
    {
        auto *field = named(QStringLiteral("Which rule catches this number?"));
        QTest::keyClicks(field, QStringLiteral("(619) 555-0199"));
        QVERIFY(says(QStringLiteral("“Nuisance”: the caller hears a busy tone.")));
        QCOMPARE(note(1), QStringLiteral("(619) 555-0199 is not vip in the directory."));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("withheld"));
        QVERIFY(says(QStringLiteral("No rule: the hours decide")));
        QVERIFY(note(0).contains(QStringLiteral("withheld")));
        field->clear();
        QCOMPARE(note(1), QString());
    }

    void theRuleThatCatchesShowsThatItIsOn()
    {
        const auto isTicked = [this](int row) {
            const QModelIndex active = m_table->model()->index(row, CallerRulesModel::ActiveColumn);
            const QRect cell = m_table->visualRect(active);
            const QImage picture = m_table->viewport()->grab(cell.adjusted(2, 2, -2, -2)).toImage();
            std::set<QRgb> colours;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    colours.insert(picture.pixel(x, y));
            }
            return colours.size() > 2; // a box with a tick, not the ground alone
        };
        QVERIFY(isTicked(0));
        QTest::keyClicks(named(QStringLiteral("Which rule catches this number?")),
                         QStringLiteral("+16195550199"));
        QVERIFY(isTicked(0));
        QVERIFY(isTicked(1));
    }

    void theAnswerFollowsTheDraft()
    {
        QTest::keyClicks(named(QStringLiteral("Which rule catches this number?")),
                         QStringLiteral("+16195550199"));
        m_draft->edit(QStringLiteral("no nuisance"), queen,
                      [](plan::Tenant &tenant) { tenant.callers.erase(tenant.callers.begin()); });
        QVERIFY(says(QStringLiteral("No rule: the hours decide")));
    }

    void rulesMoveByButtonsAndKeys()
    {
        m_table->selectRow(0);
        press(QStringLiteral("Move down"));
        QCOMPARE(names(), QStringLiteral("VIPs Nuisance"));
        QCOMPARE(m_table->currentIndex().row(), 1);
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("ask the caller rule “Nuisance” later"));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("Nuisance VIPs"));
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), QStringLiteral("Nuisance VIPs"));
    }

    void aRuleIsDroppedBetweenOthers()
    {
        m_draft->edit(QStringLiteral("a third"), queen, [](plan::Tenant &tenant) {
            tenant.callers.push_back({"Robots", {}, plan::RejectReason::Busy});
        });
        QAbstractItemModel *rules = m_table->model();
        const std::unique_ptr<QMimeData> first(rules->mimeData({rules->index(0, 0), rules->index(0, 1)}));
        rules->dropMimeData(first.get(), Qt::MoveAction, 2, 0, {});
        QCOMPARE(names(), QStringLiteral("VIPs Nuisance Robots"));
        QCOMPARE(m_table->selectionModel()->selectedRows().first().row(), 1);
        const std::unique_ptr<QMimeData> second(rules->mimeData({rules->index(0, 0)}));
        rules->dropMimeData(second.get(), Qt::MoveAction, -1, -1, {}); // below the last
        QCOMPARE(names(), QStringLiteral("Nuisance Robots VIPs"));
        QVERIFY(!(rules->flags(rules->index(0, 0)) & Qt::ItemIsDropEnabled));
    }

    void aRuleRestsAndIsAskedAgain()
    {
        QTest::keyClicks(named(QStringLiteral("Which rule catches this number?")),
                         QStringLiteral("+16195550199"));
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Space);
        QVERIFY(!m_draft->tenant(queen)->callers[0].active);
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("switch the caller rule “Nuisance” off"));
        QCOMPARE(cell(0, CallerRulesModel::ActiveColumn, Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(says(QStringLiteral("No rule: the hours decide")));
        QCOMPARE(note(0), QStringLiteral("It is switched off."));
        QVERIFY(m_table->model()->index(0, 0).data(CallerRulesModel::PaleRole).toBool());
        const QRect tick = m_table->visualRect(m_table->model()->index(0, CallerRulesModel::ActiveColumn));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, tick.center());
        QVERIFY(m_draft->tenant(queen)->callers[0].active);
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("switch the caller rule “Nuisance” on"));
    }

    void whatARuleCaughtIsShownAndUnknownIsNotZero()
    {
        QCOMPARE(cell(0, CallerRulesModel::HitsColumn).toString(), QStringLiteral("–"));
        tests::FakeRelay relay;
        const Instant now = parseRfc3339("2026-11-25T18:00:00Z")->at;
        relay.insightsOf = [now](const client::InsightQuery &) {
            Insights sums;
            sums.rules = {{queen, "Nuisance", 3, now - std::chrono::hours(1)},
                          {TenantId("rady"), "VIPs", 9, now}};
            return sums;
        };
        m_editor->setNow(now);
        m_editor->setRelay(&relay);
        const client::InsightQuery query = relay.insightQueries.back();
        QCOMPARE(query.tenant, "qdn");
        QCOMPARE(query.until - query.since, std::chrono::hours(30 * 24));
        QVERIFY(
            cell(0, CallerRulesModel::HitsColumn).toString().startsWith(QStringLiteral("3, last: Today")));
        QCOMPARE(cell(1, CallerRulesModel::HitsColumn).toString(), QStringLiteral("none"));
        const auto asked = relay.insightQueries.size();
        m_editor->setNow(now + std::chrono::seconds(30));
        QCOMPARE(relay.insightQueries.size(), asked);
        m_editor->setNow(now + std::chrono::seconds(61));
        QCOMPARE(relay.insightQueries.size(), asked + 1);
        relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, "", {}};
        m_editor->setNow(now + std::chrono::minutes(3));
        QCOMPARE(cell(0, CallerRulesModel::HitsColumn).toString(), QStringLiteral("–"));
        m_editor->setRelay(nullptr);
    }

    void rulesComeFromAFileInOneStep()
    {
        m_editor->previewImport(
            QStringLiteral("rules.csv"),
            "name,numbers,route\nGuests,619 555 0151,events\nNuisance,619 555 0152,events\n");
        press(QStringLiteral("Import 1"));
        QCOMPARE(names(), QStringLiteral("Nuisance VIPs Guests"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("import 1 caller rule(s)"));
        m_draft->history().undo();
        QCOMPARE(names(), QStringLiteral("Nuisance VIPs"));
    }

    void aRuleIsMadeFromNumbersInAnyForm()
    {
        press(QStringLiteral("Add…"));
        type(QStringLiteral("&Name"), QStringLiteral("Robots"));
        type(QStringLiteral("N&umbers"), QStringLiteral("619.555.0155; +1 202 555 0147"));
        type(QStringLiteral("&Begin with"), QStringLiteral("+1 (900)"));
        press(QStringLiteral("Take over"));
        QCOMPARE(names(), QStringLiteral("Nuisance VIPs Robots"));
        const plan::CallerRule &rule = m_draft->tenant(queen)->callers.back();
        QCOMPARE(rule.match.numbers.size(), std::size_t(2));
        QCOMPARE(rule.match.prefixes.front(), std::string("+1900"));
        QVERIFY(std::get<plan::RejectReason>(rule.then) == plan::RejectReason::Busy);
    }

    void whatCannotBeReadIsSaidAtItsField()
    {
        const int steps = m_draft->history().count();
        press(QStringLiteral("Add…"));
        press(QStringLiteral("Take over"));
        QVERIFY(says(QStringLiteral("A rule needs a name")));
        type(QStringLiteral("&Name"), QStringLiteral("Robots"));
        press(QStringLiteral("Take over"));
        QVERIFY(says(QStringLiteral("would catch nobody")));
        type(QStringLiteral("&Begin with"), QStringLiteral("900"));
        press(QStringLiteral("Take over"));
        const QString said = fieldOf(QStringLiteral("&Begin with"))->accessibleDescription();
        QVERIFY(said.startsWith(QStringLiteral("“900” is no beginning of a number")) && says(said));
        QCOMPARE(m_draft->history().count(), steps);
    }

    void aRuleIsChanged()
    {
        m_table->selectRow(1);
        press(QStringLiteral("Change…"));
        QCOMPARE(fieldOf(QStringLiteral("&Type in the directory"))->text(), QStringLiteral("vip"));
        type(QStringLiteral("&Country"), QStringLiteral("mx"));
        press(QStringLiteral("Take over"));
        const plan::CallerRule &rule = m_draft->tenant(queen)->callers[1];
        QCOMPARE(rule.match.countries.front(), std::string("MX"));
        QVERIFY(std::get<RouteId>(rule.then) == RouteId("vip"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("change the caller rule “VIPs”"));
    }

    void aRuleSendsItsCallersToTheVoicemailThatIsThere()
    {
        m_table->selectRow(1);
        press(QStringLiteral("Change…"));
        choose(QStringLiteral("goes to voicemail"));
        QVERIFY(says(QStringLiteral("by the route “message”, which takes a message")));
        press(QStringLiteral("Take over"));
        QVERIFY(std::get<RouteId>(m_draft->tenant(queen)->callers[1].then) == RouteId("message"));
        QCOMPARE(cell(1, CallerRulesModel::ThenColumn).toString(), QStringLiteral("goes to voicemail"));
        QCOMPARE(m_draft->history().undoText(),
                 QStringLiteral("send the callers of the rule “VIPs” to voicemail"));
        press(QStringLiteral("Change…"));
        QVERIFY(says(QStringLiteral("by the route “message”, which takes a message")));
    }

    void aVoicemailIsMadeWithTheRuleWhereThereIsNone()
    {
        m_draft->edit(QStringLiteral("no box"), queen, [](plan::Tenant &tenant) {
            tenant.routes[RouteId("message")].push_back(plan::HangupStep{});
            tenant.routes[RouteId("voicemail")] = {plan::HangupStep{}};
        });
        const plan::Tenant before = *m_draft->tenant(queen);
        press(QStringLiteral("Add…"));
        type(QStringLiteral("&Name"), QStringLiteral("Robots"));
        type(QStringLiteral("N&umbers"), QStringLiteral("619.555.0155"));
        choose(QStringLiteral("goes to voicemail"));
        QVERIFY(says(QStringLiteral("by a new route “voicemail-2”, which takes a message")));
        press(QStringLiteral("Take over"));
        const plan::Tenant &after = *m_draft->tenant(queen);
        QVERIFY(std::get<RouteId>(after.callers.back().then) == RouteId("voicemail-2"));
        QCOMPARE(after.routes.at(RouteId("voicemail-2")).size(), std::size_t(1));
        m_draft->history().undo();
        QVERIFY(*m_draft->tenant(queen) == before);
    }

    void aRuleThatIsOffStaysOffWhenItIsChanged()
    {
        m_draft->edit(QStringLiteral("rest"), queen,
                      [](plan::Tenant &tenant) { tenant.callers[1].active = false; });
        m_table->selectRow(1);
        press(QStringLiteral("Change…"));
        type(QStringLiteral("&Country"), QStringLiteral("mx"));
        press(QStringLiteral("Take over"));
        QVERIFY(!m_draft->tenant(queen)->callers[1].active);
    }

    void aRuleForOneCallerIsAskedFirst()
    {
        m_editor->beginFor("+12025550147", QStringLiteral("Pest"));
        QCOMPARE(fieldOf(QStringLiteral("N&umbers"))->text(), QStringLiteral("(202) 555-0147"));
        press(QStringLiteral("Take over"));
        QCOMPARE(names(), QStringLiteral("Pest Nuisance VIPs"));
        m_editor->beginFor("+12025550147", QStringLiteral("Pest")); // once more: another rule has that name
        press(QStringLiteral("Take over"));
        QCOMPARE(names(), QStringLiteral("Pest (2) Pest Nuisance VIPs"));
    }

    void aRemovedRuleComesBack()
    {
        QSignalSpy offers(m_editor, &Editor::undoOffered);
        m_table->selectRow(0);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(names(), QStringLiteral("VIPs"));
        QCOMPARE(offers.at(0).at(0).toString(), QStringLiteral("Caller rule “Nuisance” removed."));
        m_draft->history().undo();
        QCOMPARE(names(), QStringLiteral("Nuisance VIPs"));
    }

    void aRuleThatNeverGetsItsTurnIsMarked()
    {
        QSignalSpy checked(m_draft.get(), &draft::Draft::problemsChanged);
        m_draft->edit(QStringLiteral("shadow"), queen, [](plan::Tenant &tenant) {
            tenant.callers.push_back(tenant.callers.front());
            tenant.callers.back().name = "Again";
        });
        QVERIFY(checked.wait());
        QVERIFY(note(2).contains(QStringLiteral("never gets its turn")));
        QCOMPARE(note(0), QString());
    }

    void withoutRulesEverybodyIsAlike()
    {
        m_draft->edit(QStringLiteral("none"), queen, [](plan::Tenant &tenant) { tenant.callers.clear(); });
        QVERIFY(says(QStringLiteral("Everybody is treated alike")));
        press(QStringLiteral("Add the first rule…"));
        QVERIFY(says(QStringLiteral("New caller rule")));
    }

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].callers[1].match.types[0]"));
        QCOMPARE(m_table->currentIndex().row(), 1);
        QVERIFY(!m_editor->goTo("tenants[0].routes.open[0]"));
    }

private:
    QLineEdit *named(const QString &name) const
    {
        for (QLineEdit *each : m_window->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QLineEdit *fieldOf(const QString &label) const
    {
        const auto plain = [](QString words) { return words.remove(QLatin1Char('&')); };
        for (const QLabel *each : m_window->findChildren<QLabel *>()) {
            if (each->buddy() && plain(each->text()) == plain(label))
                return qobject_cast<QLineEdit *>(each->buddy());
        }
        return nullptr;
    }
    void type(const QString &label, const QString &text) const
    {
        QLineEdit *field = fieldOf(label);
        QVERIFY2(field, qPrintable(label));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void choose(const QString &consequence) const
    {
        for (QComboBox *each : m_window->findChildren<QComboBox *>()) {
            if (each->findText(consequence) >= 0)
                return each->setCurrentIndex(each->findText(consequence));
        }
        QFAIL(qPrintable(consequence));
    }
    void press(const QString &words) const
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->text() == words && each->isVisible())
                return each->click();
        }
        QFAIL(qPrintable(words));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }
    QString note(int row) const
    {
        return m_table->model()->index(row, CallerRulesModel::NoteColumn).data().toString();
    }
    QVariant cell(int row, CallerRulesModel::Column column, int role = Qt::DisplayRole) const
    {
        return m_table->model()->index(row, column).data(role);
    }
    QString names() const
    {
        QStringList words;
        for (const plan::CallerRule &rule : m_draft->tenant(queen)->callers)
            words += QString::fromStdString(rule.name);
        return words.join(QLatin1Char(' '));
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    CallersEditor *m_editor = nullptr;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(CallersEditorTest)
#include "CallersEditorTest.moc"
#include "tests/ui/support/HarborPlan.h"
