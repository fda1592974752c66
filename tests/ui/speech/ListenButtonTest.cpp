// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/ListenButton.h"
#include "tests/ui/support/FakeSpeaker.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace ringdown;
using namespace ringdown::speech;

namespace {

/// Two prompts on a page.
class Stage {
public:
    Stage()
    {
        auto made = std::make_unique<tests::FakeSpeakers>(notes);
        speakers = made.get();
        voice = std::make_unique<PromptVoice>(std::move(made));
        page = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(page.get());
        for (ListenButton **button : {&first, &second}) {
            *button = new ListenButton(*voice);
            column->addWidget(*button);
            column->addWidget((*button)->note());
        }
        first->setPrompt(QStringLiteral("We are closed."), QStringLiteral("en-US"));
        second->setPrompt(QStringLiteral("Pulse uno."), QStringLiteral("es-MX"));
        page->show();
    }
    static QString noteOf(const ListenButton &button)
    {
        auto *note = qobject_cast<QLabel *>(button.note());
        return note->isVisible() ? note->text() : QString();
    }

    tests::SpokenNotes notes;
    tests::FakeSpeakers *speakers = nullptr;
    std::unique_ptr<PromptVoice> voice;
    std::unique_ptr<QWidget> page;
    ListenButton *first = nullptr;
    ListenButton *second = nullptr;
};

} // namespace

class ListenButtonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysThePromptInTheLanguageOfThePlan()
    {
        Stage stage;
        QCOMPARE(stage.speakers->made, 0); // nothing is loaded before somebody listens
        stage.second->click();
        QCOMPARE(stage.notes.said, QStringList{QStringLiteral("es-MX: Pulse uno.")});
        QCOMPARE(stage.second->text(), QStringLiteral("Stop"));
        QVERIFY(Stage::noteOf(*stage.second).contains(QStringLiteral("Callers hear Twilio’s")));
        QCOMPARE(stage.first->text(), QStringLiteral("Listen"));
        stage.notes.news.ended();
        QCOMPARE(stage.second->text(), QStringLiteral("Listen"));
        QVERIFY(Stage::noteOf(*stage.second).isEmpty());
        stage.second->click();
        QCOMPARE(stage.speakers->made, 1);
    }

    void pressedAgainItStops()
    {
        Stage stage;
        stage.first->click();
        stage.first->click();
        QCOMPARE(stage.notes.stops, 1);
        QCOMPARE(stage.first->text(), QStringLiteral("Listen"));
    }

    void oneSpeaksAtATime()
    {
        Stage stage;
        stage.first->click();
        stage.second->click();
        QCOMPARE(stage.notes.stops, 1);
        QCOMPARE(stage.first->text(), QStringLiteral("Listen"));
        QCOMPARE(stage.second->text(), QStringLiteral("Stop"));
        QVERIFY(Stage::noteOf(*stage.first).isEmpty());
    }

    void otherWordsEndIt()
    {
        Stage stage;
        stage.first->click();
        stage.first->setPrompt(QStringLiteral("We are closed."), QStringLiteral("en-US"));
        QCOMPARE(stage.notes.stops, 0); // the same
        stage.second->setPrompt(QStringLiteral("Another"), QStringLiteral("es-MX"));
        QCOMPARE(stage.notes.stops, 0);
        stage.first->setPrompt(QStringLiteral("We are open."), QStringLiteral("en-US"));
        QCOMPARE(stage.notes.stops, 1);
        QCOMPARE(stage.first->text(), QStringLiteral("Listen"));
    }

    void nobodySpeaksFromAPageThatIsNotSeen()
    {
        Stage stage;
        stage.first->click();
        stage.page->hide();
        QCOMPARE(stage.notes.stops, 1);
    }

    void aButtonThatGoesTakesItsVoiceAlong()
    {
        Stage stage;
        stage.first->click();
        delete stage.first;
        QCOMPARE(stage.notes.stops, 1);
        stage.second->click();
        QCOMPARE(stage.notes.said.size(), 2);
    }

    void withoutAVoiceItSaysWhatToInstall_data()
    {
        QTest::addColumn<bool>("hasSpeaker");
        QTest::newRow("no speech at all") << false;
        QTest::newRow("no voice of the language") << true;
    }
    void withoutAVoiceItSaysWhatToInstall()
    {
        QFETCH(bool, hasSpeaker);
        Stage stage;
        const QString why = QStringLiteral("Install speech-dispatcher.");
        (hasSpeaker ? stage.notes.objection : stage.speakers->none) = why;
        stage.first->click();
        QCOMPARE(Stage::noteOf(*stage.first), why);
        QVERIFY(Stage::noteOf(*stage.second).isEmpty());
        QCOMPARE(stage.first->text(), QStringLiteral("Listen"));
        QVERIFY(stage.notes.said.isEmpty());
        stage.notes.objection.clear(); // it was installed
        stage.speakers->none.clear();
        stage.first->click();
        QCOMPARE(stage.notes.said.size(), 1);
    }

    void aVoiceThatBreaksIsSaidWhereItSpoke()
    {
        Stage stage;
        stage.first->click();
        stage.notes.news.failed(QStringLiteral("The desk’s speech does not work: no sound."));
        QVERIFY(Stage::noteOf(*stage.first).contains(QStringLiteral("no sound")));
        QVERIFY(Stage::noteOf(*stage.second).isEmpty());
        QCOMPARE(stage.first->text(), QStringLiteral("Listen"));
    }

    void noWordsNoVoice()
    {
        Stage stage;
        stage.first->setPrompt(QStringLiteral("  "), QStringLiteral("en-US"));
        QVERIFY(!stage.first->isEnabled());
        QCOMPARE(stage.first->toolTip(), QStringLiteral("There are no words to say."));
    }
};

QTEST_MAIN(ListenButtonTest)
#include "ListenButtonTest.moc"
