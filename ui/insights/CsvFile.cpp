// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/CsvFile.h"

#include "core/base/CsvText.h"
#include "core/files/WholeFile.h"
#include "ui/format/FileWords.h"

#include <QSaveFile>
#include <QStringList>

namespace ringdown::insights {

Result<void> writeCsv(const QString &path, const QString &csv)
{
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(std::string(spreadsheetMark)) + csv.toUtf8();
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && putInPlace(file))
        return {};
    return Error{ErrorCode::Unavailable, format::notWrittenWords(path, file.errorString()).toStdString()};
}

QString csvFileName(const QString &title, const TenantId &tenant, const InsightSpan &span)
{
    const QString whole =
        QStringList{title, QString::fromStdString(tenant.value), span.first.toString(Qt::ISODate),
                    QStringLiteral("to"), span.last.toString(Qt::ISODate)}
            .join(QLatin1Char(' '));
    QString name;
    const QString small = whole.toLower();
    for (const QChar letter : small) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    return name + QStringLiteral(".csv");
}

} // namespace ringdown::insights
