// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/MenuFields.h"

#include "ui/routing/routes/KeyPad.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/WrapRow.h"
#include "ui/speech/ListenButton.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

// before the one goes beneath the other
constexpr int leastPadWidth = 300;
constexpr int leastSideWidth = 180;

} // namespace

MenuFields::MenuFields(speech::PromptVoice &voice)
    : m_prompt(new TemplateField)
    , m_sample(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_listen(new speech::ListenButton(voice))
    , m_pad(new KeyPad)
    , m_otherwise(new QComboBox)
    , m_seconds(new shell::NumberField)
    , m_tries(new shell::NumberField)
    , m_words(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    m_seconds->setRange(1, 60);
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_tries->setRange(1, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(promptRow(tr("The caller hears"), m_prompt, m_sample, m_listen));
    auto *row = new shell::WrapRow;
    row->setSpacing(20);
    m_pad->setMaximumWidth(400);
    row->addGrowing(m_pad, leastPadWidth);
    auto *beside = new QWidget;
    auto *side = new QVBoxLayout(beside);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(labelled(tr("Waits for a key"), m_seconds));
    side->addWidget(labelled(tr("Asks in all"), m_tries));
    side->addWidget(labelled(tr("Otherwise"), m_otherwise));
    m_words->setWordWrap(true);
    side->addWidget(m_words);
    side->addStretch(1);
    row->addGrowing(beside, leastSideWidth);
    column->addLayout(row);
    wire();
}

void MenuFields::wire()
{
    connect(m_prompt, &TemplateField::typed, this, [this] {
        change<plan::MenuStep>(
            tr("change what the menu says"), [this](plan::MenuStep &menu) { menu.prompt = m_prompt->text(); },
            QStringLiteral("prompt"));
    });
    connect(m_prompt, &TemplateField::editingFinished, this, &StepFields::editEnded);
    connect(m_pad, &KeyPad::keySet, this, [this](char key, const RouteId &route) {
        change<plan::MenuStep>(tr("lead key %1 to %2").arg(QLatin1Char(key)).arg(routeText(route)),
                               [&](plan::MenuStep &menu) { menu.keys[key] = route; });
    });
    connect(m_pad, &KeyPad::keyCleared, this, [this](char key) {
        change<plan::MenuStep>(tr("take key %1 out of the menu").arg(QLatin1Char(key)),
                               [&](plan::MenuStep &menu) { menu.keys.erase(key); });
    });
    connect(m_otherwise, &QComboBox::activated, this, [this] {
        const auto route = routeIn(m_otherwise);
        const QString words = route ? tr("lead callers who press nothing to %1").arg(routeText(*route))
                                    : tr("let callers who press nothing go on");
        change<plan::MenuStep>(words, [&](plan::MenuStep &menu) { menu.otherwise = route; });
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        change<plan::MenuStep>(
            tr("wait %1 s for a key").arg(seconds), [&](plan::MenuStep &menu) { menu.seconds = seconds; },
            QStringLiteral("seconds"));
    });
    connect(m_tries, &QSpinBox::valueChanged, this, [this](int tries) {
        change<plan::MenuStep>(
            tr("ask %n time(s) in the menu", nullptr, tries),
            [&](plan::MenuStep &menu) { menu.tries = tries; }, QStringLiteral("tries"));
    });
    connect(m_seconds, &QSpinBox::editingFinished, this, &StepFields::editEnded);
    connect(m_tries, &QSpinBox::editingFinished, this, &StepFields::editEnded);
}

void MenuFields::read(const plan::Tenant &tenant, Instant now)
{
    const auto &menu = as<plan::MenuStep>();
    const QSignalBlocker quietSeconds(m_seconds);
    const QSignalBlocker quietTries(m_tries);
    m_prompt->showText(menu.prompt, tenant, now);
    showSample(m_sample, tenant, menu.prompt, now);
    showPrompt(m_listen, tenant, menu.prompt, now);
    m_pad->showKeys(menu.keys, routeIds(tenant));
    fillRoutes(m_otherwise, tenant, menu.otherwise, tr("goes on with the next step"));
    m_seconds->setValue(menu.seconds);
    m_tries->setValue(menu.tries);
    m_words->setText(tr("A caller who presses nothing, or a key that leads nowhere, is asked %n time(s) and "
                        "then goes on.",
                        nullptr, menu.tries));
}

void MenuFields::focusPart(const std::string &part)
{
    QWidget *field = m_prompt;
    if (part.find("menu.keys") != std::string::npos)
        field = m_pad->keyOf(part.ends_with("keys") ? '1' : part.back());
    else if (part.find("menu.seconds") != std::string::npos)
        field = m_seconds;
    else if (part.find("menu.tries") != std::string::npos)
        field = m_tries;
    else if (part.find("menu.otherwise") != std::string::npos)
        field = m_otherwise;
    (field ? field : m_pad->keyOf('1'))->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
