// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AuditCard.h"

#include "ui/credentials/AuditModel.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/WithoutSheet.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::credentials {

AuditCard::AuditCard(QWidget *parent)
    : Card(tr("Audit"), parent)
    , m_model(new AuditModel(this))
    , m_table(new QTableView)
{
    constexpr int rowHeight = 30;
    constexpr int shownRows = 7;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("audit-table"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setAccessibleName(tr("Audit of the credentials"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(false);
    m_table->setStyleSheet(QStringLiteral("QTableView::item { padding-left: 9px; }")); // under the headers
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AuditModel::What, QHeaderView::Stretch);
    const auto fit = [this, header] {
        const QFont &words = m_table->font();
        m_table->setColumnWidth(AuditModel::When, shell::grown(140, words));
        m_table->setColumnWidth(
            AuditModel::Fingerprint,
            qMax(shell::grown(110, words), header->sectionSizeHint(AuditModel::Fingerprint)));
        m_table->setColumnWidth(AuditModel::Who, shell::grown(150, words));
        m_table->setMinimumHeight(shownRows * shell::grown(rowHeight, words));
    };
    shell::measureDressed(*m_table, fit);
    shell::fitToFont(*m_table, fit);
    rebuild([this] { body()->addWidget(m_table); });
}

void AuditCard::show(const Snapshot &snapshot, Instant now)
{
    m_model->apply(snapshot, now);
    const int rows = m_model->rowCount();
    setNote(rows > 0 ? tr("%Ln row(s), never a value", nullptr, rows) : tr("nothing was done yet"));
}

} // namespace ringdown::credentials
