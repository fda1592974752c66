// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/RemoveBusinessSheet.h"

#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/WrappedRows.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::routing_ui {

RemoveBusinessSheet::RemoveBusinessSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_uses(new QListWidget)
    , m_deed(new QPushButton)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    new shell::WrappedRows(*m_uses);
    m_uses->setAccessibleName(tr("What goes with the business"));
    m_uses->setSpacing(4);
    m_uses->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_uses, 100); // the foot brings a stretch of its own
    auto *note = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    shell::tellKeys(*note, [note](const shell::KeyWords &keys) {
        const QString undo = keys.name(QStringLiteral("edit.undo"));
        note->setText(
            undo.isEmpty()
                ? tr("It goes from the draft; callers notice when the draft is pushed.")
                : tr("It goes from the draft; callers notice when the draft is pushed. %1 brings it "
                     "back.",
                     "keys")
                      .arg(undo));
    });
    note->setWordWrap(true);
    column->addWidget(note);
    addFoot(*column, m_deed);
}

void RemoveBusinessSheet::begin(const plan::Tenant &tenant, const QStringList &uses)
{
    m_tenant = tenant.id;
    const QString name = QString::fromStdString(tenant.name);
    m_title->setText(tr("Remove %1?").arg(name));
    panel()->setAccessibleName(m_title->text());
    m_deed->setText(tr("Remove %1").arg(shell::withoutMarks(name)));
    m_uses->clear();
    for (const QString &use : uses)
        addUse(m_tenant, use);
    open();
    m_uses->setFocus(Qt::PopupFocusReason);
}

void RemoveBusinessSheet::addUse(const TenantId &tenant, const QString &use)
{
    if (tenant != m_tenant)
        return;
    new QListWidgetItem(shell::glyphIcon(format::Glyph::Alert), use, m_uses);
}

QStringList RemoveBusinessSheet::uses() const
{
    QStringList sentences;
    for (int row = 0; row < m_uses->count(); ++row)
        sentences.append(m_uses->item(row)->text());
    return sentences;
}

void RemoveBusinessSheet::submit()
{
    close();
    Q_EMIT removeWanted(m_tenant);
}

} // namespace ringdown::routing_ui
