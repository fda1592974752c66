// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesFiles.h"

#include "core/files/WholeFile.h"
#include "ui/format/FileWords.h"
#include "ui/routing/callers/RulesCsv.h"
#include "ui/routing/callers/RulesImportSheet.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace ringdown::routing_ui {
namespace {

constexpr qint64 mostRuleBytes = qint64(4) * 1024 * 1024; ///< beyond it a plan could not be pushed anyway

} // namespace

RulesFiles::RulesFiles(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sheet(new RulesImportSheet(window))
{
    connect(m_sheet, &RulesImportSheet::imported, this, &RulesFiles::imported);
}

/// tenant: a copy; another one may come while a file is chosen.
void RulesFiles::chooseImport(plan::Tenant tenant)
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import caller rules"), {},
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT told(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    Q_EMIT told({});
    preview(tenant, QFileInfo(path).fileName(), file.read(mostRuleBytes));
}

void RulesFiles::preview(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes)
{
    m_sheet->begin(tenant, file, bytes);
}

void RulesFiles::chooseExport(const plan::Tenant &tenant)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Save the caller rules"), QDir::homePath(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QString::fromStdString(tenant.id.value) + QStringLiteral("-caller-rules.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, tenant](const QString &path) { write(tenant, path); });
    dialog->open();
}

void RulesFiles::write(const plan::Tenant &tenant, const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = QByteArray::fromStdString(rulesCsv(tenant.callers));
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeAll(file, csv) && putInPlace(file);
    Q_EMIT told(isWritten ? QString() : format::notWrittenWords(path, file.errorString()));
}

} // namespace ringdown::routing_ui
