// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/RoutesStage.h"

#include <QSpinBox>

using namespace ringdown;
using namespace ringdown::routing_ui;

/// The texts of a business, and what a voicemail says and offers.
class TextsEditorTest : public tests::RoutesStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void aTextIsSentAgainWhileNobodyClaims()
    {
        const auto text = [this]() -> const plan::TextTemplate & {
            return m_draft->tenant(queen)->texts.at(TextId("missed"));
        };
        m_draft->edit(QStringLiteral("once"), queen,
                      [](plan::Tenant &tenant) { tenant.texts.at(TextId("missed")).repeatMinutes.reset(); });
        m_editor->showText(TextId("missed"));
        QVERIFY(!named<QSpinBox>(QStringLiteral("Again after")));
        check(QStringLiteral("Send it again while nobody claims the call"));
        QCOMPARE(text().repeatMinutes, 15);
        named<QSpinBox>(QStringLiteral("Again after"))->setValue(4);
        named<QSpinBox>(QStringLiteral("Again after"))->setValue(40);
        QCOMPARE(text().repeatMinutes, 40);
        QCOMPARE(m_draft->history().undoText(),
                 QStringLiteral("send the text “missed” again after 40 minute(s)"));
        named<QSpinBox>(QStringLiteral("Sendings in all"))->setValue(5);
        QCOMPARE(text().tries, 5);
        m_draft->history().undo();
        m_draft->history().undo();
        QCOMPARE(text().repeatMinutes, 15); // typing in one field is one step
        QVERIFY(m_editor->goTo("tenants[0].texts.missed.tries"));
        QCOMPARE(QApplication::focusWidget(), named<QSpinBox>(QStringLiteral("Sendings in all")));
        check(QStringLiteral("Send it again while nobody claims the call"));
        QVERIFY(!text().repeatMinutes);
        check(QStringLiteral("Put calls back through to the caller"));
        QVERIFY(!text().callBack); // the sample puts them through
        QCOMPARE(m_draft->history().undoText(),
                 QStringLiteral("do not put receivers of the text “missed” through"));
    }

    void aVoicemailOffersAText()
    {
        m_editor->showRoute(RouteId("message"));
        QVERIFY(!voicemail("message").textBack);
        check(QStringLiteral("Let the caller press a key for a text instead"));
        QVERIFY(voicemail("message").textBack);
        choose(named<QComboBox>(QStringLiteral("Key")), QStringLiteral("#"));
        QCOMPARE(voicemail("message").textBack->key, '#');
        QVERIFY(says(QStringLiteral("Sent as 1 text")));
        check(QStringLiteral("Write down what is said"));
        QVERIFY(!voicemail("message").transcribe);
    }

    void aRecordingGreetsInsteadOfWords()
    {
        m_editor->showRoute(RouteId("message"));
        auto *sound =
            named<QLineEdit>(QStringLiteral("Address of a recording that is played instead of words"));
        type(sound, QStringLiteral("https://example.com/bell.mp3"));
        QCOMPARE(voicemail("message").greetingSound, std::string("https://example.com/bell.mp3"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("change the recording that greets callers"));
        QVERIFY(!says(QStringLiteral("The caller hears")));
        sound->clear(); // as assistive technology does
        QCOMPARE(voicemail("message").greetingSound, std::string());
        QVERIFY(says(QStringLiteral("The caller hears")));
    }

    void aTextShowsItsSampleAndItsCost()
    {
        m_editor->showText(TextId("missed"));
        QVERIFY(says(
            QStringLiteral("For example: Missed call from (202) 555-0147 for Queen of San Diego at 10:41.")));
        QVERIFY(says(QStringLiteral(", 84 of 160 characters used.")));
        auto *body = named<TemplateField>(QStringLiteral("Words of the text"));
        body->moveCursor(QTextCursor::End);
        press(QStringLiteral("{callerName}"));
        QTest::keyClicks(body, QStringLiteral(" {nobody}"));
        const std::string written = m_draft->tenant(queen)->texts.at(TextId("missed")).body;
        QVERIFY(QString::fromStdString(written).endsWith(QStringLiteral("{callerName} {nobody}")));
        QVERIFY(says(QStringLiteral("{nobody}: no such field.")));
        check(QStringLiteral("Captain, (619) 555-0111"));
        QVERIFY((m_draft->tenant(queen)->texts.at(TextId("missed")).to == std::vector{ContactId("office")}));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("do not send the text “missed” to Captain"));
    }
};

QTEST_MAIN(TextsEditorTest)
#include "TextsEditorTest.moc"
