// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/PhoneField.h"

#include "ui/routing/contacts/FieldProblem.h"
#include "ui/shell/Caption.h"

#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::routing_ui {

namespace {

/// "(858) 555-0142 ext 7": what is behind it is not dialled.
bool hasExtension(const QString &typed)
{
    static const QRegularExpression extension(QStringLiteral("\\d[\\s,;]*(?:ext|x|#)[\\p{L}\\s.:]*\\d+\\s*$"),
                                              QRegularExpression::CaseInsensitiveOption);
    return extension.match(typed).hasMatch();
}

} // namespace

QWidget *withNote(PhoneField &field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(&field);
    column->addWidget(field.note());
    box->setFocusProxy(&field);
    return box;
}

PhoneField::PhoneField(QWidget *parent)
    : QLineEdit(parent)
    , m_note(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    setAccessibleName(tr("Phone"));
    m_note->setWordWrap(true);
    m_note->hide();
    connect(this, &QLineEdit::textChanged, this, &PhoneField::read);
}

void PhoneField::begin(const PhoneNumber &phone, const std::string &region)
{
    m_region = region;
    const std::string example = region == "US" || region == "CA" ? "(619) 555-0111" : "+1 619 555 0111";
    setPlaceholderText(QString::fromStdString(example));
    setText(phone.isEmpty() ? QString() : QString::fromStdString(phone.forPeople(region)));
    read();
}

std::optional<PhoneNumber> PhoneField::number() const
{
    const Result<PhoneNumber> read = PhoneNumber::fromHuman(text().trimmed().toStdString(), m_region);
    return read ? std::optional(*read) : std::nullopt;
}

void PhoneField::read()
{
    if (!text().trimmed().isEmpty())
        return showProblem();
    setProperty("state", QString());
    m_note->clear();
    m_note->hide();
    setAccessibleDescription({});
    style()->unpolish(this);
    style()->polish(this);
}

void PhoneField::wearProblem(const QString &sentence)
{
    const bool wasWorn = std::exchange(m_wearsProblem, !sentence.isEmpty());
    if (m_wearsProblem)
        markProblem(*this, {sentence, this});
    else if (wasWorn)
        read();
}

void PhoneField::showProblem()
{
    const std::optional<PhoneNumber> read = number();
    if (read)
        m_note->setText((hasExtension(text()) ? tr("Kept as %1, without the extension") : tr("Kept as %1"))
                            .arg(QString::fromStdString(read->e164())));
    else if (text().trimmed().isEmpty())
        m_note->setText(tr("A phone number is needed, such as %1.").arg(placeholderText()));
    else
        m_note->setText(tr("“%1” is not a phone number yet. From another country, begin with + and its code.")
                            .arg(text().trimmed()));
    m_note->setVisible(m_note->parentWidget());
    m_note->setTone(read ? format::Tone::Neutral : format::Tone::Bad);
    setAccessibleDescription(m_note->text());
    setProperty("state", read ? QStringLiteral("good") : QStringLiteral("bad"));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace ringdown::routing_ui
