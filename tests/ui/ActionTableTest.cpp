// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ActionTable.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/EnterKeys.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace ringdown;

namespace {

window::Deeds idleDeeds()
{
    const auto nothing = [] {};
    window::Deeds deeds;
    for (auto deed : {&window::Deeds::testCall,       &window::Deeds::connectRelay,
                      &window::Deeds::quit,           &window::Deeds::undo,
                      &window::Deeds::redo,           &window::Deeds::copyNumber,
                      &window::Deeds::copySummary,    &window::Deeds::filter,
                      &window::Deeds::clearFilter,    &window::Deeds::toggleDetail,
                      &window::Deeds::foldSidebar,    &window::Deeds::chooseTenant,
                      &window::Deeds::reload,         &window::Deeds::nextRegion,
                      &window::Deeds::previousRegion, &window::Deeds::review,
                      &window::Deeds::openOrClose,    &window::Deeds::history,
                      &window::Deeds::edits,          &window::Deeds::discard,
                      &window::Deeds::openCall,       &window::Deeds::rollBack,
                      &window::Deeds::whyCall,        &window::Deeds::claimCall,
                      &window::Deeds::simulateCall,   &window::Deeds::callsOfCaller,
                      &window::Deeds::palette,        &window::Deeds::reconnect,
                      &window::Deeds::keys,           &window::Deeds::importSecrets,
                      &window::Deeds::rotateToken,    &window::Deeds::rotateApiKey,
                      &window::Deeds::personLeft,     &window::Deeds::clearClipboard,
                      &window::Deeds::ruleForCaller,  &window::Deeds::exportCalls,
                      &window::Deeds::openInWindow,   &window::Deeds::back,
                      &window::Deeds::forward,        &window::Deeds::detachLive,
                      &window::Deeds::focusToast,     &window::Deeds::settings,
                      &window::Deeds::pageHelp,       &window::Deeds::welcome,
                      &window::Deeds::news,           &window::Deeds::sendToVoicemail,
                      &window::Deeds::giveBackCall})
        deeds.*deed = nothing;
    deeds.goTo = [](const QString &) {};
    deeds.wear = [](shell::Appearance) {};
    return deeds;
}

} // namespace

class ActionTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_registry = new shell::ActionRegistry(m_window.get());
        window::registerActions(*m_registry, idleDeeds());
        m_registry->fill(*m_window->menuBar());
    }

    void noTwoActionsShareTheirKeys()
    {
        std::map<QString, QString> owners;
        for (const auto &entry : m_registry->entries()) {
            if (entry.spec.keys.isEmpty())
                continue;
            const QString keys = entry.spec.keys.toString();
            QVERIFY2(!owners.contains(keys), qPrintable(keys + QStringLiteral(": ") + entry.spec.id));
            owners[keys] = entry.spec.id;
        }
        QVERIFY(owners.size() > 15);
    }

    void noActionTakesKeysThatTextFieldsNeed()
    {
        const QStringList reserved = {QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+U"),
                                      QStringLiteral("Ctrl+A"), QStringLiteral("Ctrl+V"),
                                      QStringLiteral("Ctrl+X")}; // a field keeps Ctrl+Z while it has edits
        for (const auto &entry : m_registry->entries()) {
            const QString keys = entry.spec.keys.toString();
            QVERIFY2(!reserved.contains(keys), qPrintable(entry.spec.id));
            const bool isBareLetter = keys.size() == 1 && keys[0].isLetter();
            if (isBareLetter || keys == QLatin1StringView("Ctrl+C") || keys == QLatin1StringView("Return"))
                QCOMPARE(entry.spec.scope, shell::KeyScope::Table);
        }
    }

    void everyActionStandsInOneMenuAndHasAPurpose()
    {
        QMap<QString, int> seen;
        for (const QAction *menu : m_window->menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions())
                ++seen[action->objectName()];
        }
        for (const auto &entry : m_registry->entries()) {
            QCOMPARE(seen.value(entry.spec.id), 1);
            QVERIFY2(!entry.spec.purpose.isEmpty(), qPrintable(entry.spec.id));
        }
    }

    void bothKeysThatAreCalledEnterAct()
    {
        const QKeySequence enter(Qt::CTRL | Qt::Key_Enter);
        const QKeySequence other(Qt::CTRL | Qt::Key_Return);
        const QAction *review = m_registry->action(QStringLiteral("routing.review"));
        QCOMPARE(review->shortcuts(), (QList<QKeySequence>{enter, other}));
        QCOMPARE(shell::keysText(other), enter.toString(QKeySequence::NativeText));
        m_registry->setKeys({{QStringLiteral("routing.review"), QKeySequence(Qt::Key_F9)}});
        QCOMPARE(review->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F9)});
    }

    void aForbiddenActionSaysWhy()
    {
        m_registry->forbid(QStringLiteral("call.claim"), QStringLiteral("Choose a call first."));
        QAction *claim = m_registry->action(QStringLiteral("call.claim"));
        QVERIFY(!claim->isEnabled());
        QCOMPARE(claim->toolTip(), QStringLiteral("Choose a call first."));
        m_registry->allow(QStringLiteral("call.claim"));
        QVERIFY(claim->isEnabled());
        QVERIFY(claim->statusTip() != QStringLiteral("Choose a call first."));
    }

    void theBestMatchStandsFirst()
    {
        QVERIFY(shell::matchRank(QStringLiteral("cal"), QStringLiteral("Call log")) >
                shell::matchRank(QStringLiteral("log"), QStringLiteral("Call log")));
        QVERIFY(shell::matchRank(QStringLiteral("log"), QStringLiteral("Call log")) >
                shell::matchRank(QStringLiteral("clg"), QStringLiteral("Call log")));
        QCOMPARE(shell::matchRank(QStringLiteral("xyz"), QStringLiteral("Call log")), 0);
        QVERIFY(shell::matchRank(QString(), QStringLiteral("Call log")) > 0);
    }

private:
    std::unique_ptr<QMainWindow> m_window;
    shell::ActionRegistry *m_registry = nullptr;
};

QTEST_MAIN(ActionTableTest)
#include "ActionTableTest.moc"
