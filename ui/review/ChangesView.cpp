// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ChangesView.h"

#include "ui/shell/Caption.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace ringdown::review {

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent)
    , m_list(new ChangeList)
    , m_asJson(new QPushButton(tr("As JSON")))
    , m_json(new QPlainTextEdit)
    , m_fingerprint(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("Changes"));
    m_asJson->setProperty("quiet", true);
    m_asJson->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_asJson);
    column->addLayout(head);
    m_list->setAccessibleName(tr("Changes to push; those not ticked stay in the draft"));
    column->addWidget(m_list, 1);
    m_json->setAccessibleName(tr("Changes of the plan document, line by line"));
    m_json->setReadOnly(true);
    m_json->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->hide();
    column->addWidget(m_json, 1);
    m_fingerprint->setWordWrap(true);
    column->addWidget(m_fingerprint);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_asJson, &QPushButton::toggled, this, [this](bool isJson) {
        m_json->setVisible(isJson);
        m_list->setVisible(!isJson);
    });
}

void ChangesView::showWords()
{
    m_asJson->setChecked(false);
}

void ChangesView::show(const Findings &findings)
{
    m_json->setPlainText(findings.jsonDiff);
    m_fingerprint->setText(tr("Pushed as it stands here: SHA-256 %1").arg(findings.fingerprint.left(16)));
    m_fingerprint->setToolTip(findings.fingerprint);
}

void ChangesView::forget()
{
    m_json->clear();
    m_fingerprint->clear();
    m_fingerprint->setToolTip({});
}

} // namespace ringdown::review
