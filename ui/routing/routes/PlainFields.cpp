// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/PlainFields.h"

#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/routing/routes/TemplateText.h"
#include "ui/shell/Caption.h"
#include "ui/shell/WrapRow.h"
#include "ui/speech/ListenButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

QHBoxLayout *lineOf(QWidget *fields)
{
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

QPushButton *wayTo(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setProperty("quiet", true);
    return button;
}

QString recipientsOf(const plan::Tenant &tenant, const plan::TextTemplate &text)
{
    QStringList names;
    for (const ContactId &id : text.to) {
        const plan::Contact *contact = plan::findContact(tenant, id);
        names += QString::fromStdString(contact ? contact->name : id.value);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

SayFields::SayFields(speech::PromptVoice &voice)
    : m_text(new TemplateField)
    , m_sample(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_listen(new speech::ListenButton(voice))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(promptRow(tr("The caller hears"), m_text, m_sample, m_listen));
    connect(m_text, &TemplateField::typed, this, [this] {
        change<plan::SayStep>(
            tr("change what callers hear"), [this](plan::SayStep &say) { say.text = m_text->text(); },
            QStringLiteral("say"));
    });
    connect(m_text, &TemplateField::editingFinished, this, &StepFields::editEnded);
}

void SayFields::read(const plan::Tenant &tenant, Instant now)
{
    m_text->showText(as<plan::SayStep>().text, tenant, now);
    showSample(m_sample, tenant, as<plan::SayStep>().text, now);
    showPrompt(m_listen, tenant, as<plan::SayStep>().text, now);
}

void SayFields::focusPart(const std::string &)
{
    m_text->setFocus(Qt::OtherFocusReason);
}

PlayFields::PlayFields()
    : m_url(new QLineEdit)
{
    auto *row = lineOf(this);
    m_url->setPlaceholderText(QStringLiteral("https://example.com/welcome.mp3"));
    row->addWidget(labelled(tr("Address of the sound"), m_url));
    // Also what assistive technology writes, which is no typing.
    connect(m_url, &QLineEdit::textChanged, this, [this](const QString &url) {
        if (url.trimmed() == QString::fromStdString(as<plan::PlayStep>().url))
            return;
        change<plan::PlayStep>(
            tr("change the sound that callers hear"),
            [&](plan::PlayStep &play) { play.url = url.trimmed().toStdString(); }, QStringLiteral("play"));
    });
    connect(m_url, &QLineEdit::editingFinished, this, &StepFields::editEnded);
}

void PlayFields::read(const plan::Tenant &, Instant)
{
    const QString url = QString::fromStdString(as<plan::PlayStep>().url);
    if (m_url->text().trimmed() != url)
        m_url->setText(url);
}

void PlayFields::focusPart(const std::string &)
{
    m_url->setFocus(Qt::OtherFocusReason);
}

TextFields::TextFields()
    : m_text(new QComboBox)
    , m_open(wayTo(tr("Change this text…")))
    , m_words(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new shell::WrapRow;
    m_text->setAccessibleName(tr("Which text is sent"));
    m_text->setMinimumWidth(200);
    row->addWidget(m_text);
    row->addWidget(m_open);
    column->addLayout(row);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    connect(m_text, &QComboBox::activated, this, [this] {
        const TextId text(m_text->currentData().toString().toStdString());
        change<plan::TextStep>(tr("send the text “%1”").arg(m_text->currentText()),
                               [&](plan::TextStep &step) { step.text = text; });
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT textWanted(as<plan::TextStep>().text); });
}

void TextFields::read(const plan::Tenant &tenant, Instant now)
{
    const QSignalBlocker quiet(m_text);
    const TextId &chosen = as<plan::TextStep>().text;
    const QString id = QString::fromStdString(chosen.value);
    m_text->clear();
    for (const auto &[text, written] : tenant.texts)
        m_text->addItem(QString::fromStdString(text.value), QString::fromStdString(text.value));
    const auto found = tenant.texts.find(chosen);
    const bool isKnown = found != tenant.texts.end();
    if (!isKnown)
        m_text->addItem(id.isEmpty() ? tr("choose a text") : tr("%1 (does not exist)").arg(id), id);
    m_text->setCurrentIndex(m_text->findData(id));
    m_open->setEnabled(isKnown);
    if (!isKnown)
        return m_words->setText(tr("A text has words and people it goes to: add one on the left."));
    const QString sample = filledSample(tenant, QString::fromStdString(found->second.body), now);
    m_words->setText(tr("To %1: %2", "people: words").arg(recipientsOf(tenant, found->second), sample));
}

void TextFields::focusPart(const std::string &)
{
    m_text->setFocus(Qt::OtherFocusReason);
}

GotoFields::GotoFields()
    : m_route(new QComboBox)
    , m_open(wayTo(tr("Go there")))
{
    auto *row = lineOf(this);
    m_route->setAccessibleName(tr("The route with which the call goes on"));
    m_route->setMinimumWidth(200);
    row->addWidget(m_route);
    row->addWidget(m_open);
    row->addStretch(1);
    connect(m_route, &QComboBox::activated, this, [this] {
        if (const auto route = routeIn(m_route))
            change<plan::GotoStep>(tr("go on with %1").arg(routeText(*route)),
                                   [&](plan::GotoStep &step) { step.route = *route; });
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT routeWanted(as<plan::GotoStep>().route); });
}

void GotoFields::read(const plan::Tenant &tenant, Instant)
{
    fillRoutes(m_route, tenant, as<plan::GotoStep>().route, {});
    m_open->setEnabled(tenant.routes.contains(as<plan::GotoStep>().route));
}

void GotoFields::focusPart(const std::string &)
{
    m_route->setFocus(Qt::OtherFocusReason);
}

RejectFields::RejectFields()
    : m_reason(new QComboBox)
{
    auto *row = lineOf(this);
    m_reason->setAccessibleName(tr("What the caller hears instead of an answer"));
    for (const auto reason : {plan::RejectReason::Rejected, plan::RejectReason::Busy})
        m_reason->addItem(rejectWords(reason), static_cast<int>(reason));
    row->addWidget(labelled(tr("The caller hears"), m_reason));
    row->addStretch(1);
    connect(m_reason, &QComboBox::activated, this, [this] {
        const auto reason = static_cast<plan::RejectReason>(m_reason->currentData().toInt());
        change<plan::RejectStep>(tr("reject with %1").arg(rejectWords(reason)),
                                 [&](plan::RejectStep &step) { step.reason = reason; });
    });
}

void RejectFields::read(const plan::Tenant &, Instant)
{
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(as<plan::RejectStep>().reason)));
}

void RejectFields::focusPart(const std::string &)
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

HangupFields::HangupFields()
{
    auto *row = lineOf(this);
    auto *words = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    words->setText(tr("The call ends here. There is nothing to set."));
    row->addWidget(words);
}

} // namespace ringdown::routing_ui
