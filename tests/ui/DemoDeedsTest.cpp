// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DemoDeeds.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/EmptyState.h"
#include "ui/window/LeaveDemoSheet.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace ringdown::window;

namespace {

const QString action = QStringLiteral("file.leave-demo");

} // namespace

class DemoDeedsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyADemoIsLeft()
    {
        Stage stage;
        stage.deeds.setMode(Mode::Remote);
        QVERIFY(!stage.actions.action(action)->isEnabled());
        stage.deeds.setMode(Mode::Demo);
        QVERIFY(stage.actions.action(action)->isEnabled());
    }

    void statesOfFirstUseOfferTheSampleDataButInADemo()
    {
        Stage stage;
        QWidget page;
        auto *state = new shell::EmptyState(&page);
        const auto sample = [&]() -> QPushButton * {
            for (QPushButton *each : state->findChildren<QPushButton *>()) {
                if (each->text() == QStringLiteral("Show me with sample data") && !each->isHidden())
                    return each;
            }
            return nullptr;
        };
        state->tell(shell::EmptyKind::FirstUse, QStringLiteral("Calls appear here"), {},
                    {QStringLiteral("Place a test call")});
        stage.deeds.offerIn(page);
        QSignalSpy wanted(&stage.deeds, &DemoDeeds::demoWanted);
        QSignalSpy pressed(state, &shell::EmptyState::pressed);
        stage.deeds.setMode(Mode::Hosted);
        QVERIFY(sample());
        QVERIFY(sample()->toolTip().contains(QStringLiteral("window of its own")));
        sample()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(pressed.size(), 0); // the page knows nothing of it
        state->tell(shell::EmptyKind::NothingNow, QStringLiteral("No calls now"), {});
        QVERIFY(!sample());
        state->tell(shell::EmptyKind::FirstUse, QStringLiteral("Calls appear here"), {});
        QVERIFY(sample());
        stage.deeds.setMode(Mode::Demo);
        QVERIFY(!sample());
    }

    void stayingIsTheHarmlessAnswer()
    {
        Stage stage;
        QSignalSpy left(&stage.deeds, &DemoDeeds::leaveWanted);
        stage.deeds.ask();
        auto *sheet = stage.window.findChild<LeaveDemoSheet *>();
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(!sheet->isOpen());
        QCOMPARE(left.size(), 0);
        stage.deeds.ask();
        for (QPushButton *each : sheet->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("Leave the demo"))
                each->click();
        }
        QCOMPARE(left.size(), 1);
    }

    void thePlanIsKeptAsItIsInTheDraft()
    {
        Stage stage;
        stage.draft.edit(QStringLiteral("rename"), TenantId("qdn"),
                         [](plan::Tenant &tenant) { tenant.name = "Queen of Coronado"; });
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.json"));
        stage.deeds.ask();
        stage.deeds.keepPlan(path);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const plan::PlanReading reading = plan::readPlan(file.readAll().toStdString());
        QVERIFY(reading.errors.empty());
        QVERIFY(reading.plan == stage.draft.plan());
        QCOMPARE(reading.plan.tenants.front().name, std::string("Queen of Coronado"));
    }

private:
    struct Stage {
        Stage()
        {
            window.resize(900, 600);
            window.show();
            actions.add({action,
                         QStringLiteral("Leave"),
                         {},
                         shell::MenuPlace::File,
                         shell::KeyScope::Window,
                         format::Glyph::Close,
                         QStringLiteral("Leave")},
                        [] {});
            draft.takeLive(41, tests::sampleNames().plan());
        }
        QWidget window;
        shell::ActionRegistry actions{&window};
        draft::Draft draft;
        DemoDeeds deeds{draft, actions, &window, nullptr};
    };
};

QTEST_MAIN(DemoDeedsTest)
#include "DemoDeedsTest.moc"
