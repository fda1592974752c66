// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/HoursStage.h"
#include "tests/ui/support/FakeSpeaker.h"
#include "ui/routing/hours/ExceptionsCard.h"
#include "ui/routing/routes/KeyPad.h"
#include "ui/routing/routes/RouteSteps.h"
#include "ui/routing/routes/RoutesEditor.h"
#include "ui/speech/PromptVoice.h"

#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace ringdown;
using namespace ringdown::routing_ui;
using namespace Qt::StringLiterals;

/// Lists of the routing that are chosen from, by keys alone.
class ListKeysTest : public QObject, protected tests::HoursStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        setUp();
        QApplication::setActiveWindow(m_window.get());
    }

    void deleteRemovesTheChosenException()
    {
        const plan::HoursException eve{"Eve", plan::YearlyDay(plan::FixedDay{12, 24, false}), {}};
        const plan::HoursException newYear{"New Year", plan::YearlyDay(plan::FixedDay{1, 1, false}), {}};
        m_draft->edit(u"holidays"_s, queen, [&](plan::Tenant &tenant) {
            tenant.hours.exceptions = {eve, newYear};
        });
        auto *card = m_editor->findChild<ExceptionsCard *>();
        card->choose(0);
        auto *table = card->findChild<QTableView *>();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(m_draft->tenant(queen)->hours.exceptions == std::vector{newYear});
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Delete); // the next is chosen by now
        QVERIFY(m_draft->tenant(queen)->hours.exceptions.empty());
        const auto *now = qobject_cast<QPushButton *>(m_window->focusWidget());
        QVERIFY(now && card->isAncestorOf(now));
        m_draft->history().undo();
        QCOMPARE(m_draft->tenant(queen)->hours.exceptions.size(), std::size_t(1));
    }

    void theListsOfTheRoutesTakeThem()
    {
        tests::SpokenNotes spoken;
        speech::PromptVoice voice(std::make_unique<tests::FakeSpeakers>(spoken));
        auto editor = std::make_unique<RoutesEditor>(*m_draft, voice, m_window.get());
        editor->resize(1200, 780);
        editor->showTenant(queen);
        editor->show();
        editor->raise();
        QListView *routes = list(*editor, u"Routes"_s);
        QListView *texts = list(*editor, u"Texts"_s);
        const std::size_t manyTexts = m_draft->tenant(queen)->texts.size();
        const std::size_t manyRoutes = m_draft->tenant(queen)->routes.size();
        texts->setCurrentIndex(texts->model()->index(0, 0));
        routes->setFocus();
        QTest::keyClick(routes, Qt::Key_Delete); // nothing is chosen there
        QCOMPARE(m_draft->tenant(queen)->routes.size(), manyRoutes);
        texts->setFocus();
        QTest::keyClick(texts, Qt::Key_Delete);
        QCOMPARE(m_draft->tenant(queen)->texts.size(), manyTexts - 1);
        QCOMPARE(m_draft->tenant(queen)->routes.size(), manyRoutes);
        routes->setFocus();
        routes->setCurrentIndex(routes->model()->index(0, 0));
        QTest::keyClick(routes, Qt::Key_Return);
        QVERIFY(editor->findChild<RouteSteps *>()->isAncestorOf(m_window->focusWidget()));
    }

    void deleteLetsAKeyOfAMenuLeadNowhere()
    {
        KeyPad pad;
        pad.showKeys({{'1', RouteId("sales")}}, {RouteId("sales")});
        QSignalSpy cleared(&pad, &KeyPad::keyCleared);
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
            pad.keyOf('1')->setFocus();
            QTest::keyClick(pad.keyOf('1'), key);
            QCOMPARE(cleared.takeLast()[0].value<char>(), '1');
            pad.keyOf('2')->setFocus(); // leads nowhere as it is
            QTest::keyClick(pad.keyOf('2'), key);
            QVERIFY(cleared.isEmpty());
        }
    }

private:
    static QListView *list(const QWidget &editor, const QString &name)
    {
        for (QListView *each : editor.findChildren<QListView *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no such list");
    }
};

QTEST_MAIN(ListKeysTest)
#include "ListKeysTest.moc"
