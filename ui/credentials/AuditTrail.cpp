// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AuditTrail.h"

namespace ringdown::credentials {

AuditTrail::AuditTrail(const std::string &directory, QObject *parent)
    : QObject(parent)
    , m_ledger(directory)
{
    m_thread.setObjectName(QStringLiteral("audit"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

AuditTrail::~AuditTrail()
{
    // Behind everything that was asked before.
    QMetaObject::invokeMethod(&m_there, [this] { m_thread.quit(); });
    m_thread.wait();
}

void AuditTrail::write(const desk::LedgerRow &row)
{
    QMetaObject::invokeMethod(&m_there, [this, row] {
        if (const auto written = m_ledger.write(row); !written)
            complain(written.error());
        tell();
    });
}

void AuditTrail::check(std::function<void(bool)> done)
{
    QMetaObject::invokeMethod(&m_there, [this, done = std::move(done)] {
        const auto checked = m_ledger.check();
        if (!checked)
            complain(checked.error());
        QMetaObject::invokeMethod(this, [done, isWritable = bool(checked)] { done(isWritable); });
    });
}

void AuditTrail::read()
{
    QMetaObject::invokeMethod(&m_there, [this] { tell(); });
}

void AuditTrail::tell()
{
    const auto rows = m_ledger.rows();
    if (!rows)
        return complain(rows.error());
    // Told in this object's own thread, where the screen lives.
    QMetaObject::invokeMethod(this, [this, found = rows.value()] { Q_EMIT rowsRead(found); });
}

void AuditTrail::complain(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, detail = QString::fromStdString(error.detail)] { Q_EMIT failed(detail); });
}

} // namespace ringdown::credentials
