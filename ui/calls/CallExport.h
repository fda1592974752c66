// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>
#include <QSaveFile>

#include <memory>

namespace ringdown::calls {

enum class ExportFormat { Csv, Json };

/// Writes the calls of a selection into a file, page by page as the relay gives them. The file is there only
/// when all of them are in it.
class CallExport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void begin(link::RelayPort &relay, const CallSelection &selection, ExportFormat format,
               const QString &path, const format::PlanNames &names);
    void cancel(); ///< leaves what was at the path before
    bool isRunning() const { return m_file != nullptr; }
    int written() const { return m_written; }

Q_SIGNALS:
    void progressed(int calls);
    void finished(int calls, const QString &path);
    void failed(const QString &sentence, const QString &details);

private:
    void askPage();
    void take(const client::CallPage &page);
    void write(const CallSummary &call, QByteArray &out);
    void finish();
    void failToWrite();
    void fail(const QString &sentence, const QString &details = {});

    QPointer<link::RelayPort> m_relay;
    client::CallQuery m_query;
    ExportFormat m_format = ExportFormat::Csv;
    format::PlanNames m_names;
    std::unique_ptr<QSaveFile> m_file;
    int m_written = 0;
    quint64 m_asking = 0;
};

/// One call as a row of CSV: every column in UTC, then the business's time and its zone. Cells a spreadsheet
/// would take for formulas are defused.
std::string exportedRow(const CallSummary &call, const format::PlanNames &names);
std::string exportedHeader();
/// CALL of the control API with "startedLocal" and "timeZone".
std::string exportedJson(const CallSummary &call, const format::PlanNames &names);

} // namespace ringdown::calls
