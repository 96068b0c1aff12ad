// Answers that take a while and need no tenant's thread (they read a whole log, copy a store): one
// after the other, on a thread of their own.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "edge/net/server.hpp"

namespace rb::prod {

// What is to be answered. Must not throw.
using Errand = std::function<net::Response()>;

class Errands {
 public:
  Errands();
  // Ends what is under way; what waits is dropped without being done, and its clients hear 500.
  ~Errands();
  Errands(const Errands&) = delete;
  Errands& operator=(const Errands&) = delete;

  // With too many of this tenant's, or of all, waiting already: 503 at once.
  void run(const std::string& tenant, Errand errand, net::Reply reply);

 private:
  struct Waiting {
    std::string tenant;
    Errand errand;
    net::Reply reply;
  };
  void work();

  std::mutex mutex_;
  std::condition_variable something_;
  std::deque<Waiting> waiting_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace rb::prod
