// Whole files, read and written in one go.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"

namespace rb::edge {

// Error: not_found, io_failed, or invalid_input above 64 MiB.
[[nodiscard]] Result<std::string> read_text(const std::string& path);

// The message of an error without the path that it opens with, for messages that open with it
// anyway.
[[nodiscard]] std::string message_without(const std::string& path, const Error& error);

// A secret that has a file to itself: its one line. Error: as read_text(), invalid_input (empty, or
// more than a line); never with any of it.
[[nodiscard]] Result<std::string> read_secret(const std::string& path);

// Writes a new file beside the old one and renames it: a reader sees the old text or the new one.
[[nodiscard]] Result<void> write_text(const std::string& path, std::string_view text);

// A path that a file names, as the file means it: relative to the file's own folder.
[[nodiscard]] std::string beside(const std::string& file, const std::string& path);

// Makes the directory and its parents. Error: invalid_input if a file is in the way, else
// io_failed.
[[nodiscard]] Result<void> make_directory(const std::string& path);

}  // namespace rb::edge
