// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <QWidget>

namespace ringdown::credentials {

/// Shows a secret this once. Nothing of it can be selected, dragged or heard, so that it leaves only the
/// guarded way: the keys for copying ask for it.
class ShownSecret : public QWidget {
    Q_OBJECT
public:
    explicit ShownSecret(QWidget *parent = nullptr);

    void hold(const Secret &secret);
    void forget();
    QSize sizeHint() const override;

Q_SIGNALS:
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Secret m_secret;
};

} // namespace ringdown::credentials
