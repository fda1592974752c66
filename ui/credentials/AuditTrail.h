// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Ledger.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace ringdown::credentials {

/// The desk's ledger, written and read in a thread of its own: a disk that takes its time never holds up the
/// screen. Rows are written in the order given, the last ones before the end of this object too.
class AuditTrail : public QObject {
    Q_OBJECT
public:
    /// directory: desk::deskDirectory()
    explicit AuditTrail(const std::string &directory, QObject *parent = nullptr);
    ~AuditTrail() override;

    void write(const desk::LedgerRow &row);
    void read();
    /// Whether write() has a file to write to; failed() says why not. done comes later, in this thread.
    void check(std::function<void(bool isWritable)> done);

Q_SIGNALS:
    void rowsRead(const std::vector<ringdown::desk::LedgerRow> &rows); ///< oldest first
    void failed(const QString &detail);

private:
    void tell();
    void complain(const Error &error);

    desk::Ledger m_ledger; ///< used in m_thread alone
    QThread m_thread;
    QObject m_there;
};

} // namespace ringdown::credentials
