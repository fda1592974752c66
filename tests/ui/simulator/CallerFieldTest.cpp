// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/CallerField.h"
#include "tests/ui/simulator/SimulatorStage.h"
#include "ui/shell/Settings.h"

using namespace ringdown;
using namespace ringdown::simulator;
using namespace Qt::StringLiterals;

/// Who calls in the simulator, with the number of the person at the desk.
class CallerFieldTest : public QObject, private SimulatorStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { m_window.reset(); }

    void anOrdinaryCallerStandsThereUntilOnesOwnIsKnown()
    {
        QCOMPARE(callers()->currentText(), u"(202) 555-0147"_s);
        QVERIFY(!button(u"This is my number"_s));
    }

    void onesOwnNumberIsLearntAndKept()
    {
        shell::Settings settings{QString()};
        m_page->keepIn(settings);
        typeInto(callers(), u"619 555 0144"_s);
        button(u"This is my number"_s)->click();
        QCOMPARE(settings.operatorNumber(), u"+16195550144"_s);
        QCOMPARE(callers()->currentText(), u"My number, (619) 555-0144"_s);
        QVERIFY(says(u"The draft is as the live plan."_s));
        setUp(); // the next start
        m_page->keepIn(settings);
        QCOMPARE(callers()->itemText(0), u"My number, (619) 555-0144"_s);
    }

    /// As a console begins: the settings are there before the plan.
    void itIsTheCallerTheSimulatorOpensWith()
    {
        shell::Settings settings{QString()};
        settings.setOperatorNumber(u"+16195550144"_s);
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_window = std::make_unique<QWidget>();
        m_page = new SimulatorPage(*m_draft, m_window.get(), m_window.get());
        m_page->keepIn(settings);
        m_page->setNow(tests::sampleNow);
        m_window->show();
        m_draft->takeLive(41, tests::sampleNames().plan());
        QCOMPARE(callers()->currentText(), u"My number, (619) 555-0144"_s);
        QVERIFY(hasLine(live(), u"received"_s));
    }

    void aBusinessElsewhereWritesItAsItsOwnPeopleDo()
    {
        shell::Settings settings{QString()};
        settings.setOperatorNumber(u"+34915550144"_s);
        m_page->keepIn(settings);
        callers()->setCurrentIndex(0);
        m_page->showTenant(TenantId("crew"));
        QVERIFY(callers()->currentText().startsWith(u"My number, "_s));
        QVERIFY(!says(u"is no number and nobody"_s));
    }

    void itIsForgotten()
    {
        shell::Settings settings{QString()};
        settings.setOperatorNumber(u"+16195550144"_s);
        m_page->keepIn(settings);
        callers()->setCurrentIndex(0);
        button(u"Forget my number"_s)->click();
        QCOMPARE(settings.operatorNumber(), QString());
        QCOMPARE(callers()->currentText(), u"(619) 555-0144"_s);
        QVERIFY(!callers()->itemText(0).startsWith(u"My number"_s));
    }

    void whatIsNoNumberInTheSettingsIsNobodys()
    {
        shell::Settings settings{QString()};
        settings.setOperatorNumber(u"call me"_s);
        m_page->keepIn(settings);
        QCOMPARE(callers()->itemText(0), u"(202) 555-0147"_s);
    }

private:
    QComboBox *callers() const { return field<QComboBox>(u"Caller"_s); }
};

QTEST_MAIN(CallerFieldTest)
#include "CallerFieldTest.moc"
