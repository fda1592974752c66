// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/VoicemailFields.h"

#include "ui/routing/routes/KeyPad.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/routing/routes/TemplateText.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FieldSigns.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/WrapRow.h"
#include "ui/speech/ListenButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

constexpr int textBackIndent = 24; ///< under the text of its check box
constexpr const char *firstTextBack =
    "Thanks for calling {business}. Reply here and we will get back to you.";

} // namespace

VoicemailFields::VoicemailFields(speech::PromptVoice &voice)
    : m_greeting(new TemplateField)
    , m_sound(new QLineEdit)
    , m_sample(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_listen(new speech::ListenButton(voice))
    , m_seconds(new shell::NumberField)
    , m_transcribe(new QCheckBox(tr("Write down what is said")))
    , m_offersText(new QCheckBox(tr("Let the caller press a key for a text instead")))
    , m_textBack(new QWidget)
    , m_key(new QComboBox)
    , m_body(new TemplateField)
    , m_bodySample(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_segments(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    m_seconds->setRange(2, 3600);
    m_seconds->setSuffix(tr(" s", "seconds"));
    for (const char key : padKeys)
        m_key->addItem(QString(QLatin1Char(key)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words = promptRow(tr("The caller hears"), m_greeting, m_sample, m_listen);
    column->addWidget(m_words);
    m_sound->setPlaceholderText(QStringLiteral("https://example.com/greeting.mp3"));
    shell::offerClearing(*m_sound);
    column->addWidget(labelled(tr("Address of a recording that is played instead of words"), m_sound));
    auto *row = new shell::WrapRow;
    row->setSpacing(20);
    row->addWidget(labelled(tr("Longest message"), m_seconds));
    row->addWidget(m_transcribe);
    column->addLayout(row);
    column->addWidget(m_offersText);
    auto *back = new QHBoxLayout(m_textBack);
    back->setContentsMargins(textBackIndent, 0, 0, 0);
    back->setSpacing(12);
    back->addWidget(labelled(tr("Key"), m_key), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(templateRow(tr("The caller is texted"), m_body, m_bodySample));
    words->addWidget(m_segments);
    back->addLayout(words, 1);
    column->addWidget(m_textBack);
    wire();
}

void VoicemailFields::wire()
{
    connect(m_greeting, &TemplateField::typed, this, [this] {
        change<plan::VoicemailStep>(
            tr("change the greeting of the voicemail"),
            [this](plan::VoicemailStep &step) { step.greeting = m_greeting->text(); },
            QStringLiteral("greeting"));
    });
    // Also what assistive technology writes, which is no typing.
    connect(m_sound, &QLineEdit::textChanged, this, [this](const QString &url) {
        if (url.trimmed() == QString::fromStdString(as<plan::VoicemailStep>().greetingSound))
            return;
        change<plan::VoicemailStep>(
            tr("change the recording that greets callers"),
            [&](plan::VoicemailStep &step) { step.greetingSound = url.trimmed().toStdString(); },
            QStringLiteral("greetingSound"));
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        change<plan::VoicemailStep>(
            tr("let messages be %1 s long").arg(seconds),
            [&](plan::VoicemailStep &step) { step.maxSeconds = seconds; }, QStringLiteral("maxSeconds"));
    });
    connect(m_transcribe, &QCheckBox::clicked, this, [this](bool transcribe) {
        change<plan::VoicemailStep>(transcribe ? tr("write messages down") : tr("do not write messages down"),
                                    [&](plan::VoicemailStep &step) { step.transcribe = transcribe; });
    });
    connect(m_offersText, &QCheckBox::clicked, this, &VoicemailFields::offerTextBack);
    connect(m_key, &QComboBox::textActivated, this, [this](const QString &key) {
        change<plan::VoicemailStep>(tr("offer the text on key %1").arg(key), [&](plan::VoicemailStep &step) {
            if (step.textBack)
                step.textBack->key = key[0].toLatin1();
        });
    });
    connect(m_body, &TemplateField::typed, this, [this] {
        change<plan::VoicemailStep>(
            tr("change the text that callers get"),
            [this](plan::VoicemailStep &step) {
                if (step.textBack)
                    step.textBack->body = m_body->text();
            },
            QStringLiteral("textBack"));
    });
    connect(m_greeting, &TemplateField::editingFinished, this, &StepFields::editEnded);
    connect(m_sound, &QLineEdit::editingFinished, this, &StepFields::editEnded);
    connect(m_body, &TemplateField::editingFinished, this, &StepFields::editEnded);
    connect(m_seconds, &QSpinBox::editingFinished, this, &StepFields::editEnded);
}

void VoicemailFields::offerTextBack(bool isOffered)
{
    change<plan::VoicemailStep>(isOffered ? tr("offer a text instead of a message")
                                          : tr("offer no text instead of a message"),
                                [isOffered](plan::VoicemailStep &step) {
                                    if (isOffered)
                                        step.textBack = plan::TextBack{'1', firstTextBack};
                                    else
                                        step.textBack.reset();
                                });
}

void VoicemailFields::read(const plan::Tenant &tenant, Instant now)
{
    const auto &voicemail = as<plan::VoicemailStep>();
    const QSignalBlocker quiet(m_seconds);
    m_greeting->showText(voicemail.greeting, tenant, now);
    showSample(m_sample, tenant, voicemail.greeting, now);
    showPrompt(m_listen, tenant, voicemail.greeting, now);
    const QString sound = QString::fromStdString(voicemail.greetingSound);
    if (m_sound->text().trimmed() != sound)
        m_sound->setText(sound);
    m_words->setVisible(sound.isEmpty());
    m_seconds->setValue(voicemail.maxSeconds);
    m_transcribe->setChecked(voicemail.transcribe);
    m_offersText->setChecked(voicemail.textBack.has_value());
    m_textBack->setVisible(voicemail.textBack.has_value());
    if (!voicemail.textBack)
        return;
    m_key->setCurrentText(QString(QLatin1Char(voicemail.textBack->key)));
    m_body->showText(voicemail.textBack->body, tenant, now);
    showSample(m_bodySample, tenant, voicemail.textBack->body, now);
    const QString filled = filledSample(tenant, QString::fromStdString(voicemail.textBack->body), now);
    m_segments->setText(segmentsInWords(segmentsOf(filled)));
}

void VoicemailFields::focusPart(const std::string &part)
{
    QWidget *field = m_words->isHidden() ? static_cast<QWidget *>(m_sound) : m_greeting;
    if (part.find("greetingSound") != std::string::npos)
        field = m_sound;
    else if (part.find("maxSeconds") != std::string::npos)
        field = m_seconds;
    else if (part.find("transcribe") != std::string::npos)
        field = m_transcribe;
    else if (part.find("textBack.key") != std::string::npos)
        field = m_key;
    else if (part.find("textBack") != std::string::npos)
        field = m_body;
    field->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
