// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/WaitingCard.h"
#include "tests/ui/support/FakeSpeaker.h"
#include "ui/draft/Draft.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/routing/tiers/CascadeEditor.h"
#include "ui/routing/tiers/PromptRow.h"
#include "ui/speech/ListenButton.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const TenantId queen{"qdn"};
const RingPlace sales{RouteId("sales"), 0};

} // namespace

class WaitingCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, tests::harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 900);
        m_editor = new CascadeEditor(*m_draft, m_voice, m_window.get(), m_window.get());
        m_editor->resize(1280, 900);
        m_editor->showTenant(queen);
        m_editor->showPlace(sales);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_card = m_editor->findChild<WaitingCard *>();
        QVERIFY(m_card);
    }

    void itSpeaksOfOneRingStep()
    {
        QVERIFY(m_card->isVisible());
        QVERIFY(!music()->isVisible());
        QCOMPARE(kind()->currentText(), QStringLiteral("Ring tone"));
        m_editor->showPlace({});
        QVERIFY(!m_card->isVisible());
    }

    void musicIsTakenWhenItsAddressIsWhole()
    {
        chooseMusic();
        QTest::keyClicks(music(), QStringLiteral("https://example.com/hold.mp3"));
        QTest::keyClick(music(), Qt::Key_Return);
        QCOMPARE(waiting().music, std::string("https://example.com/hold.mp3"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("let waiting callers hear music"));
        m_draft->history().undo();
        QVERIFY(waiting().music.empty());
    }

    void whatIsNoAddressIsToldAtTheFieldAndChangesNothing()
    {
        chooseMusic();
        QTest::keyClicks(music(), QStringLiteral("http://example.com/hold.mp3"));
        QTest::keyClick(music(), Qt::Key_Return);
        QVERIFY(told().contains(QStringLiteral("begins with https://")));
        QVERIFY(waiting().isPlain());
        QVERIFY(!m_draft->history().canUndo());
        QCOMPARE(music()->accessibleDescription(), told());
        music()->clear();
        QTest::keyClicks(music(), QStringLiteral("https://localhost/hold.mp3"));
        QVERIFY(told().contains(QStringLiteral("cannot be fetched from the internet")));
    }

    void anUnfinishedAddressStaysAtItsRingStep()
    {
        chooseMusic();
        QTest::keyClicks(music(), QStringLiteral("http://x"));
        kind()->setFocus();
        m_draft->edit(QStringLiteral("something else"), queen,
                      [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds += 1; });
        QCOMPARE(music()->text(), QStringLiteral("http://x"));
        m_editor->showPlace(otherPlace());
        QVERIFY(m_card->isVisible());
        QCOMPARE(kind()->currentText(), QStringLiteral("Ring tone"));
        QVERIFY(!music()->isVisible());
        QCOMPARE(told(), QString());
        QVERIFY(music()->text().isEmpty());
    }

    void undoTakesTheAddressAndItsNoteAway_data()
    {
        QTest::addColumn<bool>("hasKeys");
        QTest::newRow("while the field has the keys") << true;
        QTest::newRow("from elsewhere") << false;
    }

    void undoTakesTheAddressAndItsNoteAway()
    {
        QFETCH(bool, hasKeys);
        chooseMusic();
        QTest::keyClicks(music(), QStringLiteral("https://localhost/hold.mp3"));
        QTest::keyClick(music(), Qt::Key_Return);
        QCOMPARE(waiting().music, std::string("https://localhost/hold.mp3"));
        QVERIFY(told().contains(QStringLiteral("cannot be fetched")));
        if (!hasKeys)
            kind()->setFocus();
        m_draft->history().undo();
        QVERIFY(waiting().music.empty());
        QCOMPARE(kind()->currentText(), QStringLiteral("Ring tone"));
        QVERIFY(!music()->isVisible());
        QVERIFY(music()->text().isEmpty());
        QCOMPARE(told(), QString());
        m_draft->history().redo();
        QCOMPARE(music()->text(), QStringLiteral("https://localhost/hold.mp3"));
    }

    void theTabKeyGoesThroughThePromptsInTheirOrder()
    {
        add()->click();
        add()->click();
        std::vector<const QWidget *> wanted;
        for (const PromptRow *row : m_card->findChildren<PromptRow *>()) {
            wanted.push_back(row->findChild<QComboBox *>());
            wanted.push_back(row->findChild<QSpinBox *>());
            wanted.push_back(row->findChild<TemplateField *>());
            wanted.push_back(row->findChild<TemplateField *>()->insertButton());
            wanted.push_back(row->findChild<speech::ListenButton *>());
            wanted.push_back(removal(*row));
        }
        QCOMPARE(wanted.size(), std::size_t(12));
        wanted.push_back(add());
        kind()->setFocus(); // the field of the music is hidden
        for (const QWidget *next : wanted) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), next);
        }
    }

    void theRingToneTakesMusicBack()
    {
        m_draft->edit(QStringLiteral("music"), queen, [](plan::Tenant &tenant) {
            ringAt(tenant, sales)->waiting.music = "https://example.com/hold.mp3";
        });
        QCOMPARE(kind()->currentText(), QStringLiteral("Music"));
        QCOMPARE(music()->text(), QStringLiteral("https://example.com/hold.mp3"));
        kind()->setCurrentIndex(0);
        Q_EMIT kind()->activated(0);
        QVERIFY(waiting().music.empty());
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("let waiting callers hear the ring tone"));
    }

    void promptsAreAddedChangedAndRemoved()
    {
        add()->click();
        QCOMPARE(waiting().prompts.size(), std::size_t(1));
        QCOMPARE(waiting().prompts[0].seconds, 30);
        QVERIFY(waiting().prompts[0].when == plan::HoldPrompt::When::Every);
        auto *row = m_card->findChild<PromptRow *>();
        auto *words = row->findChild<TemplateField *>();
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("Hold the line.")); // what was there is selected
        QCOMPARE(waiting().prompts[0].say, std::string("Hold the line."));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("change what waiting callers are told"));
        auto *when = row->findChild<QComboBox *>();
        when->setCurrentIndex(0);
        Q_EMIT when->activated(0);
        QVERIFY(waiting().prompts[0].when == plan::HoldPrompt::When::After);
        row->findChild<QSpinBox *>()->setValue(45);
        QCOMPARE(waiting().prompts[0].seconds, 45);
        m_draft->history().undo();
        QCOMPARE(waiting().prompts[0].seconds, 30);
        removal(*row)->click();
        QVERIFY(waiting().prompts.empty());
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("remove prompt 1"));
    }

    void aPromptWithoutWordsIsToldAndTheOldOnesStay()
    {
        add()->click();
        const std::string before = waiting().prompts[0].say;
        auto *words = m_card->findChild<PromptRow *>()->findChild<TemplateField *>();
        words->selectAll();
        QTest::keyClick(words, Qt::Key_Delete);
        QCOMPARE(waiting().prompts[0].say, before);
        QVERIFY(words->accessibleDescription().contains(QStringLiteral("remove the prompt")));
    }

    void aPromptThatIsTooLongIsToldAtItsField()
    {
        add()->click();
        auto *words = m_card->findChild<PromptRow *>()->findChild<TemplateField *>();
        words->setPlainText(QString(200, QLatin1Char('x')));
        QVERIFY(words->accessibleDescription().isEmpty());
        words->setPlainText(QString(201, QLatin1Char('x')));
        QVERIFY(words->accessibleDescription().startsWith(QStringLiteral("201 of at most 200 characters")));
    }

    void theReturnKeyWritesNoLineBreakIntoAPrompt()
    {
        add()->click();
        auto *words = m_card->findChild<PromptRow *>()->findChild<TemplateField *>();
        QTest::keyClicks(words, QStringLiteral("Hold"));
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClicks(words, QStringLiteral(" on."));
        QCOMPARE(waiting().prompts[0].say, std::string("Hold on."));
    }

    void whatIsPastedIntoAPromptIsOneLine()
    {
        add()->click();
        auto *words = m_card->findChild<PromptRow *>()->findChild<TemplateField *>();
        words->selectAll();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Hold\r\nthe line,\n\n  please.\u2029Thank you."));
        words->paste();
        QCOMPARE(waiting().prompts[0].say, std::string("Hold the line, please. Thank you."));
        QCOMPARE(words->document()->blockCount(), 1);
    }

    void thereIsAMostOfPrompts()
    {
        for (std::size_t i = 0; i < plan::mostHoldPrompts; ++i)
            add()->click();
        QCOMPARE(waiting().prompts.size(), plan::mostHoldPrompts);
        QVERIFY(!add()->isEnabled());
    }

private:
    const plan::Waiting &waiting() const { return ringAt(*m_draft->tenant(queen), sales)->waiting; }
    CascadePlace otherPlace() const
    {
        for (const RingPlace &place : ringPlaces(*m_draft->tenant(queen))) {
            if (!(place == sales) && ringAt(*m_draft->tenant(queen), place)->waiting.music.empty())
                return place;
        }
        return {};
    }
    QComboBox *kind() const { return m_card->findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly); }
    static QToolButton *removal(const PromptRow &row)
    {
        for (QToolButton *each : row.findChildren<QToolButton *>()) {
            if (each->accessibleName().startsWith(QStringLiteral("Remove prompt")))
                return each;
        }
        return nullptr;
    }
    QLineEdit *music() const { return m_card->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly); }
    QPushButton *add() const { return m_card->findChild<QPushButton *>(); }
    void chooseMusic()
    {
        kind()->setCurrentIndex(1);
        Q_EMIT kind()->activated(1);
        QVERIFY(music()->hasFocus());
    }
    QString told() const
    {
        QStringList lines;
        for (const QLabel *label : m_card->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (label->isVisible() && label->text() != QStringLiteral("While the caller waits"))
                lines += label->text();
        }
        return lines.join(QLatin1Char('|'));
    }

    tests::SpokenNotes m_spoken;
    speech::PromptVoice m_voice{std::make_unique<tests::FakeSpeakers>(m_spoken)};
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    CascadeEditor *m_editor = nullptr;
    WaitingCard *m_card = nullptr;
};

QTEST_MAIN(WaitingCardTest)
#include "WaitingCardTest.moc"
#include "tests/ui/support/HarborPlan.h"
