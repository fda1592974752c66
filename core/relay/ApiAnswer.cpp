// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ApiAnswer.h"

#include "core/base/JsonText.h"

namespace ringdown::relay {
namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return 400;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Refused:
        return 403;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Unavailable:
    case ErrorCode::Locked:
    case ErrorCode::Configuration:
        return 503;
    }
    return 500;
}

} // namespace

HttpReply errorReply(const Error &error)
{
    return problem(statusOf(error.code), error.detail);
}

void appendProblems(std::string &out, std::span<const plan::Problem> problems)
{
    out += '[';
    for (std::size_t i = 0; i < problems.size(); ++i) {
        if (i > 0)
            out += ',';
        JsonObjectWriter item(out);
        item.text("path", problems[i].path);
        item.text("value", problems[i].value);
        item.text("expected", problems[i].expected);
        item.close();
    }
    out += ']';
}

HttpReply invalidPlanReply(std::span<const plan::Problem> errors)
{
    HttpReply reply;
    reply.status = 422;
    reply.contentType = "application/problem+json";
    JsonObjectWriter object(reply.body);
    object.text("type", "about:blank");
    object.text("title", "The plan has " + std::to_string(errors.size()) +
                             (errors.size() == 1 ? " error" : " errors"));
    object.number("status", reply.status);
    object.name("errors");
    appendProblems(reply.body, errors);
    object.close();
    return reply;
}

} // namespace ringdown::relay
