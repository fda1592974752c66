// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/simulator/SimulatorStage.h"
#include "ui/simulator/ScenarioList.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace ringdown;
using namespace ringdown::simulator;
using namespace Qt::StringLiterals;

/// Every scenario has a name, and one of its own.
class ScenarioNamesTest : public QObject, private SimulatorStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        setUp();
        save(u"Friday"_s);
    }

    void aSecondOneOfTheSameNameIsNotSaved()
    {
        button(u"Save scenario…"_s)->click();
        name()->setText(u" friday "_s);
        QVERIFY(!windowButton(u"Save scenario"_s)->isEnabled());
        QCOMPARE(name()->accessibleDescription(), u"There is a scenario of this name already."_s);
        QTest::keyClick(name(), Qt::Key_Return);
        QCOMPARE(m_page->scenarios().size(), std::size_t(1));
        name()->setText(u"Friday evening"_s);
        QVERIFY(name()->accessibleDescription().isEmpty());
        windowButton(u"Save scenario"_s)->click();
        QCOMPARE(m_page->scenarios().size(), std::size_t(2));
    }

    void theNameThatIsOfferedIsFree()
    {
        button(u"Save scenario…"_s)->click();
        const QString offered = name()->text();
        windowButton(u"Save scenario"_s)->click();
        button(u"Save scenario…"_s)->click();
        QCOMPARE(name()->text(), offered + u" (2)"_s);
        QVERIFY(windowButton(u"Save scenario"_s)->isEnabled());
    }

    void noneIsRenamedToNothingOrToAnother_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::addRow("nothing") << u"  "_s << u"A scenario needs a name: this one is “Saturday” still."_s;
        QTest::addRow("another") << u"friday"_s
                                 << u"There is a scenario “friday” already: this one is “Saturday” still."_s;
        QTest::addRow("its own") << u"saturday"_s << QString();
    }
    void noneIsRenamedToNothingOrToAnother()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, said);
        save(u"Saturday"_s);
        auto *list = m_page->findChild<ScenarioList *>()->findChild<QListView *>();
        list->model()->setData(list->model()->index(1, 0), name);
        if (said.isEmpty()) {
            QTRY_VERIFY(scenarioLine(1).startsWith(name));
            return;
        }
        QVERIFY(says(said));
        QTest::qWait(0);
        QVERIFY(scenarioLine(1).startsWith(u"Saturday:"_s));
    }

private:
    QLineEdit *name() const { return sheetField(u"Name of the scenario"_s); }
    void save(const QString &scenario)
    {
        button(u"Save scenario…"_s)->click();
        name()->setText(scenario);
        windowButton(u"Save scenario"_s)->click();
    }
};

QTEST_MAIN(ScenarioNamesTest)
#include "ScenarioNamesTest.moc"
