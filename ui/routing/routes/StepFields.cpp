// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/StepFields.h"

#include "ui/routing/routes/MenuFields.h"
#include "ui/routing/routes/PlainFields.h"
#include "ui/routing/routes/RingFields.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/routing/routes/TemplateText.h"
#include "ui/routing/routes/VoicemailFields.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/WrapRow.h"
#include "ui/speech/ListenButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::routing_ui {

std::unique_ptr<StepFields> StepFields::of(StepKind kind, speech::PromptVoice &voice)
{
    switch (kind) {
    case StepKind::Say:
        return std::make_unique<SayFields>(voice);
    case StepKind::Play:
        return std::make_unique<PlayFields>();
    case StepKind::Menu:
        return std::make_unique<MenuFields>(voice);
    case StepKind::Ring:
        return std::make_unique<RingFields>();
    case StepKind::Text:
        return std::make_unique<TextFields>();
    case StepKind::Voicemail:
        return std::make_unique<VoicemailFields>(voice);
    case StepKind::Goto:
        return std::make_unique<GotoFields>();
    case StepKind::Reject:
        return std::make_unique<RejectFields>();
    case StepKind::Hangup:
        break;
    }
    return std::make_unique<HangupFields>();
}

void StepFields::showStep(const plan::Tenant &tenant, const plan::Step &step, Instant now)
{
    m_step = step;
    read(tenant, now);
}

QWidget *labelled(const QString &words, QWidget *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    label->setText(words);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    if (auto *number = qobject_cast<shell::NumberField *>(field))
        column->addWidget(number->note());
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(words);
    return both;
}

namespace {

constexpr int leastFieldWidth = 220; ///< before what stands behind it goes beneath

/// label, field with what stands behind it, and lines beneath.
QWidget *fieldRow(const QString &words, TemplateField *field, const std::vector<QWidget *> &behind,
                  const std::vector<QWidget *> &beneath)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    field->setAccessibleName(words);
    field->insertButton()->setAccessibleName(StepFields::tr("Insert a field into: %1").arg(words));
    auto *label = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    label->setText(words);
    label->setBuddy(field);
    column->addWidget(label);
    auto *row = new shell::WrapRow;
    row->setSpacing(8);
    row->addGrowing(field, leastFieldWidth);
    for (QWidget *each : behind)
        row->addWidget(each);
    column->addLayout(row);
    column->addWidget(field->repairButton(), 0, Qt::AlignLeft);
    for (QWidget *each : beneath)
        column->addWidget(each);
    return whole;
}

} // namespace

QWidget *templateRow(const QString &words, TemplateField *field, QLabel *sample)
{
    sample->setWordWrap(true);
    return fieldRow(words, field, {field->insertButton()}, {sample});
}

QWidget *promptRow(const QString &words, TemplateField *field, QLabel *sample, speech::ListenButton *listen)
{
    sample->setWordWrap(true);
    listen->setAccessibleName(StepFields::tr("Listen to: %1").arg(words));
    return fieldRow(words, field, {field->insertButton(), listen}, {sample, listen->note()});
}

void fillRoutes(QComboBox *box, const plan::Tenant &tenant, const std::optional<RouteId> &chosen,
                const QString &none)
{
    const QSignalBlocker quiet(box);
    box->clear();
    if (!none.isEmpty())
        box->addItem(none);
    for (const auto &[id, steps] : tenant.routes)
        box->addItem(QString::fromStdString(id.value), QString::fromStdString(id.value));
    if (!chosen)
        return box->setCurrentIndex(none.isEmpty() ? -1 : 0);
    const QString id = QString::fromStdString(chosen->value);
    if (box->findData(id) < 0)
        box->addItem(StepFields::tr("%1 (does not exist)").arg(id), id);
    box->setCurrentIndex(box->findData(id));
}

std::optional<RouteId> routeIn(const QComboBox *box)
{
    const QString id = box->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(RouteId(id.toStdString()));
}

void showSample(QLabel *sample, const plan::Tenant &tenant, const std::string &text, Instant now)
{
    const QString written = QString::fromStdString(text);
    const QString filled = filledSample(tenant, written, now);
    sample->setVisible(filled != written);
    sample->setText(StepFields::tr("For example: %1").arg(withBreaks(filled)));
}

void showPrompt(speech::ListenButton *listen, const plan::Tenant &tenant, const std::string &text,
                Instant now)
{
    listen->setPrompt(filledSample(tenant, QString::fromStdString(text), now),
                      QString::fromStdString(tenant.voice.language));
}

std::vector<RouteId> routeIds(const plan::Tenant &tenant)
{
    std::vector<RouteId> ids;
    for (const auto &[id, steps] : tenant.routes)
        ids.push_back(id);
    return ids;
}

} // namespace ringdown::routing_ui
