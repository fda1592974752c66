// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/ClipboardGuard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTimer>

namespace ringdown::credentials {
namespace {

/// The content and, for those who keep histories, the wish to keep none: KDE and most Linux histories read
/// the first, the others are what Windows and macOS programs look for.
QMimeData *guarded(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal().data(), static_cast<qsizetype>(secret.size())));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("1"));
    return data;
}

QByteArray digestOf(const QByteArray &salt, const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(text);
    return hash.result();
}

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, QObject *parent, std::chrono::milliseconds second)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_countdown(new QTimer(this))
{
    m_countdown->setInterval(second);
    connect(m_countdown, &QTimer::timeout, this, &ClipboardGuard::countDown);
    // Before the platform hands the content to a clipboard manager that outlives us.
    connect(qApp, &QGuiApplication::aboutToQuit, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard()
{
    blockSignals(true); // whoever owns this is going too
    clear();
}

void ClipboardGuard::copy(const Secret &secret, const QString &what)
{
    m_salt = freshSalt();
    m_digest = digestOf(
        m_salt, QByteArray::fromRawData(secret.reveal().data(), static_cast<qsizetype>(secret.size())));
    m_clipboard.setMimeData(guarded(secret));
    m_what = what;
    m_secondsLeft = holdSeconds;
    m_countdown->start();
    Q_EMIT changed(m_secondsLeft);
}

void ClipboardGuard::countDown()
{
    if (m_secondsLeft <= 1 || !isStillOurs())
        return clear();
    --m_secondsLeft;
    Q_EMIT changed(m_secondsLeft);
}

void ClipboardGuard::clear()
{
    if (m_secondsLeft == 0)
        return;
    m_countdown->stop();
    if (isStillOurs())
        m_clipboard.clear();
    m_secondsLeft = 0;
    m_digest.clear();
    m_what.clear();
    Q_EMIT changed(0);
}

bool ClipboardGuard::isStillOurs() const
{
    const QMimeData *held = m_clipboard.mimeData();
    return held && held->hasText() && digestOf(m_salt, held->text().toUtf8()) == m_digest;
}

} // namespace ringdown::credentials
