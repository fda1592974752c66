// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/routes/TemplateText.h"

#include <QObject>

class QCompleter;
class QPlainTextEdit;
class QStandardItemModel;

namespace ringdown::routing_ui {

/// The fields that can stand in braces, offered while one is typed behind an open brace.
class FieldOffers : public QObject {
    Q_OBJECT
public:
    /// edit: whose words they go into; it owns them.
    explicit FieldOffers(QPlainTextEdit &edit);

    void setSample(const SampleCall &call) { m_sample = call; } ///< whose values are shown with them
    /// After each change of the words: opens, narrows, or goes.
    void follow();
    bool areOpen() const;

private:
    void open(const QString &begun);
    void take(const QString &field);

    QPlainTextEdit &m_edit;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    std::optional<SampleCall> m_sample;
};

} // namespace ringdown::routing_ui
