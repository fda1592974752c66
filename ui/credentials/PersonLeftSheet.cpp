// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/PersonLeftSheet.h"

#include "ui/credentials/Card.h"
#include "ui/shell/Caption.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

PersonLeftSheet::PersonLeftSheet(QWidget *window)
    : DeedSheet(window)
    , m_name(new QLineEdit)
{
    setTitle(tr("A person left"));
    addSentence(
        tr("Whoever could read a credential may still have it. Until they are changed, the health card asks "
           "for it:"));
    using format::Glyph;
    using format::Tone;
    body()->addWidget(
        glyphLine(Glyph::Refresh, Tone::Neutral, tr("rotate the Auth Token, without a refused call")));
    body()->addWidget(glyphLine(Glyph::Refresh, Tone::Neutral, tr("replace the relay’s API key")));
    body()->addWidget(
        glyphLine(Glyph::Close, Tone::Neutral, tr("revoke the tokens under that person’s name")));
    addField(tr("&Who left, for the audit"), m_name);
    body()->addStretch(1);
    deed()->setText(tr("Write it down and rotate"));
}

void PersonLeftSheet::begin()
{
    m_name->clear();
    DeedSheet::begin(m_name);
}

void PersonLeftSheet::submit()
{
    close();
    Q_EMIT personLeft(m_name->text().trimmed());
}

} // namespace ringdown::credentials
