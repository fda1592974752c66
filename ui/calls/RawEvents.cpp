// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/RawEvents.h"

#include "ui/format/StrangersWords.h"
#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::calls {
namespace {

constexpr int rawHeight = 180;

} // namespace

RawEvents::RawEvents(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_text(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 10);
    column->setSpacing(6);
    m_fold->setObjectName(QStringLiteral("plain"));
    m_fold->setText(tr("Raw (JSON)"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("Every event of the call as the relay tells it"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Raw events"));
    m_text->setFixedHeight(shell::grown(rawHeight, font()));
    auto *copy = new QPushButton(tr("Copy as JSON"));
    copy->setProperty("quiet", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fold);
    row->addStretch(1);
    row->addWidget(copy);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(m_fold, &QToolButton::toggled, this, &RawEvents::fold);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_lines); });
    fold();
}

void RawEvents::fold()
{
    m_fold->setArrowType(m_fold->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(m_fold->isChecked());
    if (m_fold->isChecked())
        m_text->setPlainText(m_lines);
}

void RawEvents::show(const std::vector<Event> &events)
{
    m_lines.clear();
    for (const Event &event : events)
        m_lines += format::strangersJson(toJson(event)) + QLatin1Char('\n');
    if (m_fold->isChecked() && m_text->toPlainText() != m_lines)
        m_text->setPlainText(m_lines);
}

/// A recording that was forgotten has no id any more. A drill has none at the carrier.
std::string recordingOf(const std::vector<Event> &events)
{
    std::string recording;
    for (const Event &event : events) {
        if (event.kind == EventKind::VoicemailRecorded && !event.test)
            recording = event.sid;
        const bool isDeleted = event.kind == EventKind::VoicemailDeleted && event.what != "ordered";
        if (isDeleted && event.sid == recording)
            recording.clear();
    }
    return recording;
}

} // namespace ringdown::calls
