// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeedSheet.h"

class QLineEdit;

namespace ringdown::credentials {

/// Somebody who knew the credentials is gone: written down, and everything that has to change is asked for.
class PersonLeftSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit PersonLeftSheet(QWidget *window);

    void begin();

Q_SIGNALS:
    void personLeft(const QString &name);

protected:
    QSize wantedSize() const override { return {540, 380}; }
    void submit() override;

private:
    QLineEdit *m_name;
};

} // namespace ringdown::credentials
