# frozen_string_literal: true

# Rubygems when it is needed, and Lambda's log lines when a function uses `Logger`.

Object.autoload(:Gem, 'rubygems') unless defined?(Gem)

module Kernel
  alias martlet_require require
  private :martlet_require

  def require(name)
    done = martlet_require(name)
    Martlet::Requiring.set_up_logger if name == 'logger' && done
    done
  rescue LoadError => e
    raise unless e.path == name && Martlet::Requiring.load_gems

    # From here on it is rubygems' own.
    done = Kernel.instance_method(:require).bind_call(self, name)
    Martlet::Requiring.set_up_logger if name == 'logger' && done
    done
  end
  private :require
end

module Martlet
  module Requiring
    module_function

    # False when it is there already, so that there is nothing to try again.
    def load_gems
      return false if @has_gems

      @has_gems = true
      Kernel.send(:martlet_require, 'rubygems')
      true
    rescue LoadError
      false
    end

    def set_up_logger
      require_relative 'logger_format'
    end
  end
end
