#include "prod/store/sqlite/files.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rb::prod {
namespace {

tl::unexpected<Error> failed(const std::string& path) {
  return fail(ErrorCode::io_failed, path + ": " + std::strerror(errno));
}

Result<void> sync(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return failed(path);
  const bool synced = ::fsync(file) == 0;
  const int why = errno;
  ::close(file);
  errno = why;
  return synced ? Result<void>{} : failed(path);
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

}  // namespace

std::string plain_path(const std::string& path) {
  return path.starts_with('/') ? path : "./" + path;
}

Result<void> make_private_file(const std::string& path, bool exclusively) {
  const int flags = O_RDWR | O_CREAT | O_CLOEXEC | (exclusively ? O_EXCL : 0);
  const int file = ::open(path.c_str(), flags, 0600);
  if (file < 0) return failed(path);
  ::close(file);
  return {};
}

Result<void> publish_file(const std::string& from, const std::string& to) {
  if (auto synced = sync(from); !synced) return synced;
  // Unlike rename() this replaces nothing.
  if (::link(from.c_str(), to.c_str()) != 0) {
    if (errno == EEXIST) return fail(ErrorCode::invalid_input, to + ": the file is there already");
    return failed(to);
  }
  if (::unlink(from.c_str()) != 0) return failed(from);
  return sync(folder_of(to));
}

Result<FileLock> FileLock::take(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return failed(path);
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) return FileLock(file);
  const int why = errno;
  ::close(file);
  if (why == EWOULDBLOCK) {
    return fail(ErrorCode::unavailable, path + ": another process has this store open");
  }
  errno = why;
  return failed(path);
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace rb::prod
