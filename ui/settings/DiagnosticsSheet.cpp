// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/DiagnosticsSheet.h"

#include "core/files/WholeFile.h"
#include "ui/format/FileWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FollowSelection.h"
#include "ui/shell/Room.h"
#include "ui/shell/TickList.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace ringdown::settings {

DiagnosticsSheet::DiagnosticsSheet(QWidget *window)
    : Sheet(window)
    , m_list(new shell::TickList)
    , m_text(new QPlainTextEdit)
    , m_outcome(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    panel()->setAccessibleName(tr("Diagnostics bundle"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Diagnostics bundle"));
    auto *sentence = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    sentence->setText(
        tr("This is all that will be saved, word for word. Leave out what you do not want to give."));
    sentence->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_list->setAccessibleName(tr("Parts of the bundle"));
    m_list->setFixedWidth(shell::grown(230, font()));
    m_text->setAccessibleName(tr("The chosen part"));
    m_text->setReadOnly(true);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    column->addLayout(row, 1);
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    addFoot(*column, new QPushButton(tr("Save…")));
    shell::followSelection(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &DiagnosticsSheet::showPart);
}

void DiagnosticsSheet::begin(std::vector<DiagnosticPart> parts)
{
    m_parts = std::move(parts);
    m_list->clear();
    m_outcome->clear();
    for (const DiagnosticPart &part : m_parts) {
        auto *item = new QListWidgetItem(part.name, m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(part.meaning);
        item->setSizeHint({0, shell::grown(34, m_list->font())});
    }
    open();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void DiagnosticsSheet::showPart(int row)
{
    if (row >= 0)
        m_text->setPlainText(m_parts[static_cast<std::size_t>(row)].text);
}

std::vector<DiagnosticPart> DiagnosticsSheet::chosen() const
{
    std::vector<DiagnosticPart> parts;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            parts.push_back(m_parts[static_cast<std::size_t>(row)]);
    }
    return parts;
}

QString DiagnosticsSheet::saveTo(const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QFile::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           writeAll(file, diagnosticText(chosen()).toUtf8()) && putInPlace(file);
    return isWritten ? QString() : format::notWrittenWords(path, file.errorString());
}

void DiagnosticsSheet::submit()
{
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QDir::home());
    dialog->selectFile(
        QStringLiteral("ringdown-diagnostics-%1.txt").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_outcome->setText(saveTo(path));
        if (m_outcome->text().isEmpty())
            close();
    });
    dialog->open();
}

} // namespace ringdown::settings
