// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/TypedSheet.h"

#include "ui/shell/Caption.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::credentials {

TypedSheet::TypedSheet(QWidget *window)
    : DeedSheet(window)
    , m_typed(new QLineEdit)
{
    m_sentence = addSentence();
    QWidget *field = addField({}, m_typed);
    m_label = field->findChild<QLabel *>();
    m_label->setWordWrap(true);
    body()->addStretch(1);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        deed()->setEnabled(typed.trimmed().compare(m_proof, Qt::CaseInsensitive) == 0);
    });
}

void TypedSheet::ask(const TypedQuestion &question, std::function<void()> deed)
{
    m_then = std::move(deed);
    m_proof = question.proof;
    setTitle(question.title);
    m_sentence->setText(question.sentence);
    m_label->setText(
        tr("Type the last four characters of %1, %2, to go on")
            .arg(question.proofOf, QStringLiteral("<b>%1</b>").arg(question.proof.toHtmlEscaped())));
    m_typed->clear();
    this->deed()->setText(question.deed);
    begin(m_typed);
    this->deed()->setEnabled(false);
}

QSize TypedSheet::wantedSize() const
{
    constexpr int width = 520;
    constexpr int insets = 48;
    constexpr int withoutSentence = 220;
    return {width, std::max(300, withoutSentence + m_sentence->heightForWidth(width - insets))};
}

void TypedSheet::submit()
{
    if (!deed()->isEnabled())
        return;
    close();
    m_then();
}

} // namespace ringdown::credentials
