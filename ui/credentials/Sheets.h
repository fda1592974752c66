// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ringdown::credentials {

class AccountSheet;
class ImportSheet;
class PersonLeftSheet;
class RotationSheet;
class TokenSheet;
class TypedSheet;
class WebhookKeySheet;

/// The sheets of the screen, all over the same area.
struct Sheets {
    explicit Sheets(QWidget *area);

    AccountSheet *account;
    TypedSheet *typed;
    TokenSheet *token;
    WebhookKeySheet *webhookKey;
    PersonLeftSheet *personLeft;
    ImportSheet *envFile;
    RotationSheet *rotation;
};

} // namespace ringdown::credentials
