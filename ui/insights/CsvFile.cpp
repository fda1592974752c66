// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/CsvFile.h"

#include "core/base/CsvText.h"

#include <QSaveFile>

namespace ringdown::insights {

Result<void> writeCsv(const QString &path, const QString &csv)
{
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(std::string(spreadsheetMark)) + csv.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Unavailable, (path + QStringLiteral(": ") + file.errorString()).toStdString()};
}

QString csvFileName(const QString &title)
{
    QString name;
    const QString small = title.toLower();
    for (const QChar letter : small) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    return name + QStringLiteral(".csv");
}

} // namespace ringdown::insights
